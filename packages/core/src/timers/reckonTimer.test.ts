import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { reckon } from "../../test/reckon.js";
import type { Visit } from "../visit/visitSchema.js";

type Events = Parameters<typeof happening>[1][];

const departed = { type: "departed", at: at("13:30") } as const;
const left = { type: "left", at: at("14:30") } as const;
const back = { type: "back", at: at("15:00"), whole: true } as const;
const call = (clock: string, more: object = {}) =>
  ({
    type: "contact",
    at: at(clock),
    from: "visitor:a",
    to: "buddy",
    channel: "call",
    answered: true,
    ...more,
  }) as const;

const standing = (timer: string, now: string, events: Events, visit: Visit = exampleVisit) =>
  reckon({ policy: "reach2-2020", timer, visit: happening(visit, ...events), now: at(now) })[0];

describe("the states of a timed clause: the leaving call (R20-AFT-01)", () => {
  test.each([
    ["not-due", "14:00", [departed]],
    ["due", "14:32", [departed, left]],
    ["late", "14:40", [departed, left]],
    ["missed", "15:05", [departed, left, back]],
    ["kept", "15:05", [departed, left, call("14:31"), back]],
    ["kept", "15:05", [departed, call("14:29", { says: [{ what: "leaving" }] }), left, back]],
    ["kept-late", "15:05", [departed, left, call("14:41"), back]],
    ["late", "14:40", [departed, call("14:10"), left]],
    ["late", "14:40", [departed, left, call("14:31", { answered: false })]],
    ["not-needed", "15:05", [{ type: "cancelled", at: at("13:00"), by: "dsl" }]],
  ] as const)("%s at %s", (status, now, events) => {
    expect(standing("leaving-call", now, [...events])?.status).toBe(status);
  });

  test("from the expected time of leaving the office is asked, and nothing is late before it is known (W7)", () => {
    expect(standing("leaving-call", "14:30", [departed])).toMatchObject({ status: "due", asks: true, limit: Infinity });
    expect(standing("leaving-call", "16:30", [departed])).toMatchObject({ status: "due", asks: true });
  });

  test("minutes count from the limit to the deed, or while it is to be done", () => {
    expect(standing("leaving-call", "15:05", [departed, left, call("14:41"), back])?.minutes).toBe(6);
    expect(standing("leaving-call", "14:45", [departed, left])?.minutes).toBe(10);
    expect(standing("leaving-call", "15:05", [departed, left, back])?.minutes).toBe(30);
  });
});

describe("what has to be done before a moment", () => {
  const before = (now: string, ...events: Events) =>
    reckon({
      policy: "morecambe-road-2024",
      timer: "call-before",
      visit: happening(exampleVisit, ...events),
      now: at(now),
    })[0]?.status;

  test("F03, MOR-VIS-17: after the departure the call is due until the expected arrival, and missed from the minute after", () => {
    expect([before("13:31", departed), before("13:45", departed), before("13:46", departed)]).toEqual([
      "due",
      "due",
      "missed",
    ]);
    expect(before("13:46", departed, call("13:40", { to: "school-office" }))).toBe("kept");
  });

  test("R20-PRE-22: the office is told before they leave; once they have left it is missed", () => {
    expect(standing("tell-office-before-leaving", "13:20", [])?.status).toBe("due");
    expect(standing("tell-office-before-leaving", "13:40", [departed])?.status).toBe("missed");
  });
});

describe("a plan alone says nothing of what was done (W7, W8)", () => {
  const states = (policy: Parameters<typeof reckon>[0]["policy"], timer: string, now: string, ...events: Events) =>
    reckon({ policy, timer, visit: happening(exampleVisit, ...events), now: at(now) })[0]?.status;
  const before = [
    ["morecambe-road-2024", "call-before", call("13:50", { to: "school-office" }), "missed"],
    ["atlp-covid", "sign-out", { type: "signed-out", at: at("13:50"), by: "school-office", whole: true }, "late"],
    ["reach2-2020", "tell-office-before-leaving", { type: "office-told", at: at("13:50") }, "late"],
    ["alumwell-2025", "share-times-with-dsl", { type: "times-shared", at: at("13:50"), to: "dsl" }, "late"],
  ] as const;

  test.each(before)(
    "%s, %s: nothing of the journey is recorded, so it is still to do",
    (policy, timer, deed, after) => {
      expect(states(policy, timer, "14:20")).toBe("due");
      expect(states(policy, timer, "14:20", deed)).toBe("kept");
      expect([states(policy, timer, "15:00"), states(policy, timer, "15:01")]).toEqual(["due", after]);
    },
  );

  test("with a word of the journey the act itself counts, or its expected time", () => {
    const told = { type: "office-told", at: at("13:50") } as const;
    expect(states("reach2-2020", "tell-office-before-leaving", "14:20", departed, told)).toBe("kept-late");
    const late = { ...departed, at: at("13:55") };
    expect(states("reach2-2020", "tell-office-before-leaving", "14:20", told, late)).toBe("kept");
  });

  test("MOR-VIS-17: who arrived later than planned rings in time until they arrive, or until they go in", () => {
    const arrived = { type: "arrived", at: at("13:55") } as const;
    const ring = (clock: string) => call(clock, { to: "school-office" });
    const standingAt = (now: string, ...events: Events) =>
      states("morecambe-road-2024", "call-before", now, departed, ...events);
    expect(standingAt("14:00", ring("13:55"), arrived)).toBe("kept");
    expect([standingAt("13:55", arrived), standingAt("13:56", arrived)]).toEqual(["due", "missed"]);
    const entered = { type: "entered", at: at("13:58"), parentOrCarerPresent: true } as const;
    expect(standingAt("14:00", arrived, ring("13:57"), entered)).toBe("kept");
  });
});

test("MOR-VIS-07: family that came after too long a wait were waited for too long", () => {
  const wait = (came: string) =>
    reckon({
      policy: "morecambe-road-2024",
      timer: "wait-no-notice",
      visit: happening(
        exampleVisit,
        departed,
        { type: "arrived", at: at("13:45") },
        { type: "nobody-home", at: at("13:46") },
        { type: "family-arrived", at: at(came) },
      ),
      now: at("14:40"),
    })[0]?.status;
  expect([wait("14:05"), wait("14:06")]).toEqual(["kept", "kept-late"]);
});

describe("a clause that is about each of several things", () => {
  const incident = (clock: string) => ({ type: "incident", at: at(clock) }) as const;
  const shared = (clock: string) => ({ type: "form-shared", at: at(clock), with: "headteacher" }) as const;
  const states = (now: string, ...events: Events) =>
    reckon({
      policy: "reach2-2020",
      timer: "share-incident-form",
      visit: happening(exampleVisit, ...events),
      now: at(now),
    }).map(({ status }) => status);

  test("R20-INC-06: each incident has its own form", () => {
    expect(states("16:00", incident("13:50"), incident("14:10"))).toEqual(["due", "due"]);
    expect(states("16:00", incident("13:50"), incident("14:10"), shared("15:00"))).toEqual(["kept", "due"]);
    expect(states("16:31", incident("13:50"), incident("14:10"), shared("15:00"))).toEqual(["kept", "late"]);
  });

  test("a form that was shared before the incident belongs to something else", () => {
    expect(states("16:00", shared("13:40"), incident("13:50"))).toEqual(["due"]);
  });

  test("ATLP-TAB-26: each visitor signs back in; who is still to do it is named", () => {
    const signed = { type: "signed-in", at: at("15:01"), by: "visitor:a" } as const;
    const visit = happening(exampleVisit, departed, back, signed);
    const [found] = reckon({ policy: "atlp-covid", timer: "sign-back-in", visit, now: at("15:10") });
    expect(found).toMatchObject({ status: "late", limit: Infinity, minutes: 10, missing: ["b"] });
  });

  test("D104: what has no limit is due until the visit is closed without it, and only then not kept (ALU-AFT-01)", () => {
    const closed = { type: "visit-closed", at: at("17:00"), by: "office" } as const;
    const visit = happening(exampleVisit, departed, left, back, closed);
    const after = (now: string) =>
      reckon({ policy: "alumwell-2025", timer: "report-back", visit, now: at(now) })[0]?.status;
    expect(after("16:59")).toBe("due");
    expect(after("17:00")).toBe("late");
  });

  test("what comes up once the record is filed has its time still (MOR-FOL-03)", () => {
    const filed = { type: "record-filed", at: at("15:30"), by: "office" } as const;
    const broken = { type: "agreement-broken", at: at("16:00"), by: "office" } as const;
    const again = { ...filed, at: at("16:30") } as const;
    const reminder = (...events: Events) =>
      reckon({
        policy: "morecambe-road-2024",
        timer: "reminder-letter",
        visit: happening(exampleVisit, departed, left, back, ...events),
        now: at("17:00"),
      }).find(({ due }) => Number.isFinite(due))?.status;
    expect(reminder(filed, broken)).toBe("due");
    expect(reminder(broken, again)).toBe("late");
  });
});

describe("a clause with a condition", () => {
  const closed = { type: "nobody-home", at: at("13:50") } as const;
  const rung = (answered: boolean) => ({ type: "parent-rung", at: at("15:05"), answered }) as const;

  test("R20-NOH-05: the note goes home when the parent was rung and not reached, by the end of the next school day", () => {
    const note = (...events: Events) => standing("note-home-next-school-day", "15:30", [departed, closed, ...events]);
    expect(note()?.status).toBe("not-due");
    expect(note(rung(false))).toMatchObject({ status: "due", due: Date.parse(at("15:05")) });
    expect(note(rung(true))?.status).toBe("not-needed");
    expect(note(rung(false), { type: "family-arrived", at: at("15:20") })?.status).toBe("not-needed");
  });

  test("what the record leaves out is unknown, never taken for a No: a first visit or a later one (R20-AFT-11)", () => {
    const { earlierVisits: _, visitNumber: __, assessments: ___, ...unsaid } = exampleVisit;
    const after = (visit: Visit) =>
      standing("complete-full-assessment", "16:00", [departed, left, back], visit)?.status;
    expect(after(unsaid)).toBe("unknown");
    expect(after({ ...unsaid, earlierVisits: [] })).toBe("due");
    expect(after({ ...unsaid, earlierVisits: [{ on: "2026-01-05", answered: true }] })).toBe("not-needed");
  });

  test("in strict mode a limit that nobody states is open, so nothing is late (R20-NOH-06)", () => {
    const visit = happening(exampleVisit, { type: "cancelled", at: at("08:10"), by: "dsl" });
    const told = (mode: "strict" | "lenient") =>
      reckon({ policy: "reach2-2020", timer: "tell-parents-of-cancellation", visit, now: at("13:30"), mode })[0];
    expect([told("lenient")?.status, told("strict")?.status]).toEqual(["late", "due"]);
  });
});

test("a timer wakes its reader when it falls due, when it becomes late and when it is missed", () => {
  expect(standing("leaving-call", "14:32", [departed, left])?.changesAt).toBe(Date.parse(at("14:36")));
  expect(standing("leaving-call", "14:40", [departed, left])?.changesAt).toBe(Infinity);
});

test("what somebody did who may not do it does not count, and is told (R20-AFT-14)", () => {
  const done = { type: "assessment-done", at: at("15:30"), assessment: "full" } as const;
  const signed = { type: "assessment-signed", at: at("15:40"), assessment: "full", by: "caretaker" } as const;
  const found = standing("sign-off-assessment", "16:00", [departed, left, back, done, signed]);
  expect(found).toMatchObject({ status: "due", otherDoers: ["caretaker"] });
});

test("a deed that is dated before it can be true is none (W3)", () => {
  const early = { type: "back", at: at("13:00"), whole: true } as const;
  const found = standing("back-at-school", "15:10", [early, departed]);
  expect(found?.status).toBe("late");
});
