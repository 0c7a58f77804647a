import { describe, expect, test } from "vitest";
import { at, exampleVisit, judged } from "../../test/exampleVisit.js";
import { cal1 } from "../../test/cal1.js";
import { visitWith } from "../../test/stagedVisit.js";

type Planned = { readonly day?: string; readonly leave?: string; readonly back?: string };

const visitOn = ({ day = "2026-06-09", leave = "13:30", back = "15:00" }: Planned) =>
  visitWith({
    announced: { status: "pre-arranged", start: at(leave, day) },
    times: {
      leaveSchool: at(leave, day),
      arrive: at(leave, day),
      leaveHome: at(back, day),
      backAtSchool: at(back, day),
    },
  });
const outcomesOf = (
  planned: Planned,
  policy: "alumwell-2025" | "morecambe-road-2024" | "reach2-2020",
  school?: object,
) =>
  judged(visitOn(planned), policy, at("08:00", planned.day), { school })
    .findings.filter(({ rule }) => rule === "closed-on-weekdays" || rule === "closed-at-weekends")
    .map(({ rule, outcome }) => `${rule}: ${outcome}`);

describe.each(["alumwell-2025", "morecambe-road-2024"] as const)(
  "trap 77: nobody may be at school to answer; %s does not say whom to telephone then (ALU-BEF-20, MOR-VIS-17)",
  (policy) => {
    const school = { calendar: cal1 };
    test.each<readonly [string, Planned, readonly string[]]>([
      ["an ordinary afternoon", {}, []],
      ["up to the last minute of the day", { back: "16:30" }, []],
      ["a minute later", { back: "16:31" }, ["closed-on-weekdays: open"]],
      ["before the school opens", { leave: "07:00" }, ["closed-on-weekdays: open"]],
      ["an evening", { leave: "18:00", back: "19:00" }, ["closed-on-weekdays: open"]],
      ["half-term", { day: "2026-05-27" }, ["closed-on-weekdays: open"]],
      ["a bank holiday", { day: "2026-05-25" }, ["closed-on-weekdays: open"]],
      ["a Saturday", { day: "2026-06-13" }, ["closed-at-weekends: open"]],
      ["a year that the calendar does not cover", { day: "2029-06-12" }, ["closed-on-weekdays: open"]],
    ])("%s", (_, planned, expected) => {
      expect(outcomesOf(planned, policy, school)).toEqual(expected);
    });
    test("without a calendar the assumed hours tell", () => {
      expect(outcomesOf({ back: "16:30" }, policy)).toEqual([]);
      expect(outcomesOf({ back: "16:31" }, policy)).toEqual(["closed-on-weekdays: open"]);
    });
    test("it is settled where the school says that somebody answers", () => {
      const settings = { "office.staffedWhenClosed": { value: true, by: "Headteacher" } };
      expect(outcomesOf({ back: "19:00" }, policy, { ...school, settings })).toEqual([]);
      expect(outcomesOf({ day: "2026-06-13" }, policy, { ...school, settings })).toEqual(["closed-at-weekends: open"]);
    });
  },
);

test("trap 77: REAch2's buddy says when they are at school, so nothing is left open (R20-PRE-19)", () => {
  expect(outcomesOf({ back: "19:00" }, "reach2-2020")).toEqual([]);
  expect(exampleVisit.buddy?.until).toBe(at("17:00"));
});
