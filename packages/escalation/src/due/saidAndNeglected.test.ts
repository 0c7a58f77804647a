import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { at, record, stateAt } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";

const departed = event("13:30", "departed", {});
const allBack = event("15:00", "back", { by: "school-office", about: ["a", "b"] });

function says(time: string, said: object, about: string[] = []): VisitEvent {
  return event(time, "contact", {
    from: "visitor:a",
    to: "buddy",
    channel: "call",
    answered: true,
    about,
    says: [said as never],
  });
}

const asked = ({ questions }: ReturnType<typeof stateAt>) =>
  questions.map(({ asks, visitors }) => [asks, visitors.join(" ")].join(": "));

describe("F14 W16 finished, going home", () => {
  const home = says("14:40", { what: "going-home" }, ["b"]);

  it.each(["reach2-2020", "reach2-later"])("%s: said for both by one who is with them, it stops both clocks", (id) => {
    const state = stateAt(id, "15:05", [departed, home]);
    expect([state.phase, state.people.map(({ status }) => status)]).toEqual([
      "accounted-for",
      ["going-home", "going-home"],
    ]);
    expect(record(state.late, "back-at-school")).toBeUndefined();
  });

  it.each(["reach2-2020", "alumwell-2025", "morecambe-road-2024", "atlp-covid"])(
    "%s: the office asks once whether they are home, and no more when it was told",
    (id) => {
      expect(asked(stateAt(id, "16:40", [departed, home]))).toEqual(["is-home: a b"]);
      const told = event("15:20", "spoken-to", { by: "school-office", about: ["a", "b"] });
      expect(asked(stateAt(id, "16:40", [departed, home, told]))).toEqual([]);
    },
  );

  it("one who speaks for themselves alone goes home alone", () => {
    const state = stateAt("reach2-2020", "15:05", [departed, says("14:40", { what: "going-home" })]);
    expect(state.people.map(({ status }) => status)).toEqual(["going-home", "overdue"]);
  });
});

describe("F09 W10 a new time that nobody can wait for is asked about, and the old clock runs on", () => {
  const late = (expectedBack: string) => [
    departed,
    says("14:50", { what: "late", why: "traffic", expectedBack, expectedLeaveHome: expectedBack }, ["b"]),
  ];

  it.each([
    ["has passed", at("14:40"), "new-time-past: a b"],
    ["is the moment at which it is said", at("14:50"), "new-time-past: a b"],
    ["was yesterday", "2026-06-08T15:30:00+01:00", "new-time-past: a b"],
    ["is tomorrow", "2026-06-10T15:30:00+01:00", "new-time-too-late: a b"],
    ["is more than two hours off", at("17:01"), "new-time-too-late: a b"],
  ])("reach2-2020: a time that %s", (_, time, question) => {
    const before = stateAt("reach2-2020", "14:59", late(time));
    expect([before.phase, before.people[0]?.expectedBy, asked(before)]).toEqual(["out", at("15:00"), [question]]);
    expect(stateAt("reach2-2020", "15:01", late(time)).phase).toBe("overdue");
  });

  it("a time to come is waited for, to the last minute of the two hours", () => {
    expect(stateAt("reach2-2020", "16:59", late(at("17:00"))).phase).toBe("out");
    expect(stateAt("reach2-2020", "17:01", late(at("17:00"))).phase).toBe("overdue");
  });

  it.each(["morecambe-road-2024", "atlp-covid"])("%s: without a clock no time of that day is too far off", (id) => {
    expect(asked(stateAt(id, "14:51", late(at("15:30"))))).not.toContain("new-time-too-late: a b");
    expect(asked(stateAt(id, "14:51", late("2026-06-10T15:30:00+01:00")))).toContain("new-time-too-late: a b");
  });
});

describe("W9 W14 a must that was due and not done stays, with its minutes", () => {
  it("ATLP-TAB-08: a sign-out that nobody made is missed by 90 minutes when all are back and no departure was noted", () => {
    // nobody knows that they left: it is due, and not late
    const before = stateAt("atlp-covid", "14:59", []);
    expect(before.dueNow.map(({ step }) => step)).toContain("sign-out");
    const after = stateAt("atlp-covid", "16:30", [allBack]);
    expect(record(after.missed, "sign-out")).toEqual({ minutes: 90, outcome: "breach" });
  });

  it("R20-AFT-01: the leaving call that was late when all came back", () => {
    const left = event("14:30", "left", { by: "visitor:a", about: ["b"] });
    expect(record(stateAt("reach2-2020", "16:30", [departed, left, allBack]).missed, "leaving-call")).toEqual({
      minutes: 30,
      outcome: "breach",
    });
  });

  it("R20-NOH-05: the note that did not go home the next school day, though the parent rings on the day after", () => {
    const shut = event("13:45", "nobody-home", { by: "visitor:a" });
    const rung = event("2026-06-11T17:00:00+01:00", "parent-rung", { answered: true });
    const tried = event("15:10", "parent-rung", { answered: false });
    const [before, after] = [[], [rung]].map((more) =>
      stateAt("reach2-2020", "2026-06-11T18:00:00+01:00", [departed, shut, allBack, tried, ...more]),
    );
    const late = record(before?.late ?? [], "note-home-next-school-day");
    expect(late?.outcome).toBe("breach");
    const missed = record(after?.missed ?? [], "note-home-next-school-day");
    expect([missed?.outcome, (late?.minutes ?? 0) - (missed?.minutes ?? 0)]).toEqual(["breach", 60]);
  });

  it("ALU-OVD-03: a drive that nobody made names those for whom it was due, and not who rang in as the clock ran out", () => {
    const leaving = (time: string, from: string) =>
      event(time, "contact", { from, to: "school", channel: "call", answered: true, says: [{ what: "leaving" }] });
    const events = [departed, leaving("14:31", "visitor:a"), leaving("14:50", "visitor:b")];
    const { late } = stateAt("alumwell-2025", "15:00", events);
    const ladder = late.filter(({ part }) => part === "ladder");
    expect(ladder.map(({ step, visitors }) => [step, ...visitors])).toEqual([
      ["ring", "b"],
      ["drive", "b"],
    ]);
  });
});
