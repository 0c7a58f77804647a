import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { reckon } from "../../test/reckon.js";

// nobody opens, and they drive away without a note
const droveAway = [
  { type: "departed", at: at("13:30") },
  { type: "nobody-home", at: at("13:47") },
  { type: "left", at: at("14:25") },
] as const;
const spokenTo = (clock: string) => ({ type: "adult-spoken-to", at: at(clock) }) as const;

describe("W9: what was late without a limit stays in the answer once its condition ends", () => {
  const note = (
    policy: "reach2-2020" | "reach2-later" | "atlp-covid",
    now: string,
    ...more: readonly ReturnType<typeof spokenTo>[]
  ) => reckon({ policy, timer: "leave-note", visit: happening(exampleVisit, ...droveAway, ...more), now: at(now) })[0];

  test.each([
    ["reach2-2020", "R20-NOH-01"],
    ["reach2-later", "R2X-NOH-01"],
    ["atlp-covid", "ATLP-TAB-24"],
  ] as const)("%s: the note that was not left, though somebody was met later (%s)", (policy, _clause) => {
    expect(note(policy, "15:33")).toMatchObject({ status: "late", minutes: 106 });
    expect(note(policy, "16:00", spokenTo("15:33"))).toMatchObject({
      status: "missed",
      minutes: 106,
      because: "needed-no-longer",
    });
    expect(note(policy, "16:00", spokenTo("14:00"))).toMatchObject({ status: "not-needed", minutes: 0 });
  });

  test.each(["reach2-2020", "reach2-later"] as const)(
    "%s: nor is it forgotten when whoever was back at school goes there again and is let in",
    (policy) => {
      const again = [
        { type: "nobody-home", at: at("13:47") },
        { type: "signed-in", at: at("15:10"), about: ["a"] },
        { type: "entered", at: at("15:26"), about: ["a"] },
      ] as const;
      const visit = happening(exampleVisit, ...again);
      const [before] = reckon({ policy, timer: "leave-note", visit, now: at("15:25") });
      const [after] = reckon({ policy, timer: "leave-note", visit, now: at("15:26") });
      expect(before).toMatchObject({ status: "late", minutes: 98 });
      expect(after).toMatchObject({ status: "missed", minutes: 99, because: "needed-no-longer" });
    },
  );

  test.each(["departed", "arrived", "entered", "left", "back"] as const)(
    "whichever moment a clause settles at (%s): all were back, and nobody is once they go there again and meet somebody",
    (moment) => {
      const all = { about: ["a", "b"] };
      const returned = { type: "back", at: at("14:50"), ...all } as const;
      const again = [{ type: "departed", at: at("15:20"), ...all } as const, spokenTo("15:33")];
      const asked = { policy: "reach2-2020", timer: "leave-note", settles: moment } as const;
      const before = happening(exampleVisit, ...droveAway, returned);
      const after = happening(exampleVisit, ...droveAway, returned, ...again);
      expect(reckon({ ...asked, visit: before, now: at("15:33") })[0]).toMatchObject({ status: "late", minutes: 106 });
      expect(reckon({ ...asked, visit: after, now: at("16:00") })[0]).toMatchObject({
        status: "missed",
        minutes: 106,
        because: "needed-no-longer",
      });
    },
  );
});
