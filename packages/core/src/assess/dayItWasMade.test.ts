import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { cal1 } from "../../test/cal1.js";
import { atlpCovidPolicy } from "../policies/atlpCovidPolicy.js";
import { reach2Policy2020 } from "../policies/reach2Policy2020.js";
import type { Visit } from "../visit/visitSchema.js";
import { policiesInForce } from "./assessDeparture.js";

// What holds on the day of a visit, and what came before it, go by the journey that the record tells of; the plan speaks where it tells nothing.
const afterwards = at("09:00", "2026-06-12");
const journey = (day: string) =>
  [
    { type: "arrived", at: at("13:45", day), whole: true },
    { type: "left", at: at("14:30", day), whole: true },
    { type: "back", at: at("15:00", day), whole: true },
  ] as const;
const departed = (day: string) => ({ type: "departed", at: at("13:30", day) }) as const;
const { leaveSchool: _, ...withoutDeparture } = exampleVisit.times;
const unplanned: readonly (readonly [string, Visit["times"]])[] = [
  ["no time of leaving is planned", withoutDeparture],
  ["no time at all is planned", {}],
];
const car = (mot: string): Partial<Visit> => ({
  vehicles: (exampleVisit.vehicles ?? []).map((one) => ({ ...one, mot: { status: "certificate", expiresOn: mot } })),
});

describe("a visit that was made on another day than planned", () => {
  const made = (more: Partial<Visit>, day: string) =>
    happening({ ...exampleVisit, ...more }, departed(day), ...journey(day));

  test.each([
    ["2026-06-10", "2026-06-09", "breach"],
    ["2026-06-10", "2026-06-10", "ok"],
    ["2026-06-08", "2026-06-08", "ok"],
  ])("made on %s, the MOT certificate runs out on %s: %s (R20-PRE-14)", (day, mot, expected) => {
    expect(judged(made(car(mot), day), "reach2-2020", afterwards).of("R20-PRE-14")).toBe(expected);
  });
  test("a child who is 12 on the day of the journey needs no car seat (R20-TRN-04)", () => {
    const carried: Partial<Visit> = {
      household: {
        ...exampleVisit.household,
        pupils: [{ id: "pupil", name: "T. Fernsby", dateOfBirth: "2014-06-10", heightCm: 120 }],
      },
      travel: {
        mode: "car",
        pupilsCarried: [{ pupil: "pupil", vehicle: "car", seat: "rear", restraint: "seat-belt", staff: ["a", "b"] }],
      },
    };
    const seat = (day: string) => judged(made(carried, day), "reach2-2020", afterwards).of("R20-TRN-04");
    expect([seat("2026-06-09"), seat("2026-06-10")]).toEqual(["breach", "ok"]);
  });
  test("signing out, or ringing the office, on the planned day is not so on the day of the journey (ATLP-TAB-08, MOR-VIS-17)", () => {
    const out = { type: "signed-out", at: at("13:25") } as const;
    const rung = { type: "contact", at: at("13:25"), from: "visitor:a", to: "school-office", channel: "call" } as const;
    const day = "2026-06-10";
    const left = happening({ ...exampleVisit, setting: "doorstep" }, out, rung, departed(day), ...journey(day));
    expect(judged(left, "atlp-covid", afterwards).of("ATLP-TAB-08")).toBe("breach");
    expect(judged(left, "morecambe-road-2024", afterwards).of("MOR-VIS-17")).toBe("breach");
  });
  test("a form of that day was there where only the arrival is noted (R20-PRE-05)", () => {
    const { initial } = exampleVisit.assessments ?? {};
    const on = "2026-06-10";
    const signOff = { on, name: "Leader", role: "senior-leader" };
    const filled: Visit = {
      ...exampleVisit,
      earlierVisits: [],
      assessments: initial && { initial: { ...initial, completedOn: on, signOff } },
    };
    expect(judged(happening(filled, ...journey(on)), "reach2-2020", afterwards).of("R20-PRE-05")).toBe("ok");
  });
  test("over midnight the day is that of the planned departure, although only the arrival is noted (R20-PRE-23)", () => {
    const night: Visit = {
      ...exampleVisit,
      ...car("2026-06-09"),
      announced: undefined,
      times: { leaveSchool: at("23:40"), arrive: at("00:10", "2026-06-10"), backAtSchool: at("01:00", "2026-06-10") },
    };
    const visit = happening(night, { type: "arrived", at: at("00:10", "2026-06-10"), whole: true });
    expect(judged(visit, "reach2-2020", afterwards).of("R20-PRE-14")).toBe("ok");
  });
  test.each([
    ["made on the planned day", exampleVisit, true],
    ["made the day after", happening(exampleVisit, departed("2026-06-10")), false],
    ["nothing planned, made that day", happening({ ...exampleVisit, times: {} }, departed("2026-06-09")), true],
    ["only the return planned", { ...exampleVisit, times: { backAtSchool: at("15:00") } }, true],
    ["only agreed with the family", { ...exampleVisit, times: {} }, true],
  ] as const)(
    "an addendum of one day counts for a visit of that day, asked later: %s (ATLP-NEW-01)",
    (_, visit, counts) => {
      const found = policiesInForce(visit, {
        policy: reach2Policy2020,
        addenda: [atlpCovidPolicy],
        school: { calendar: cal1, switchedOn: { "atlp-covid": { from: "2026-06-09", until: "2026-06-09" } } },
        now: at("09:00", "2026-07-09"),
      });
      expect(found.map(({ id }) => id)).toEqual(["reach2-2020", ...(counts ? ["atlp-covid"] : [])]);
    },
  );
});

describe.each(unplanned)("nobody noted the departure and %s: whoever was at the home had left", (_, times) => {
  const visit = (more: Partial<Visit>, ...extra: Parameters<typeof happening>[1][]) =>
    happening({ ...exampleVisit, times, ...more }, ...journey("2026-06-09"), ...extra);
  const outcome = (policy: Parameters<typeof judged>[1], clause: string, asked: Visit) =>
    judged(asked, policy, afterwards).of(clause);

  test("what was completed, signed, seen or read the day after was not there (R20-PRE-05, R20-AFT-14, R20-PRE-13, ALU-BEF-01)", () => {
    const { initial, full } = exampleVisit.assessments ?? {};
    const late = "2026-06-10";
    const signOff = { on: late, name: "Leader", role: "senior-leader" };
    const first = visit({ earlierVisits: [], assessments: initial && { initial: { ...initial, completedOn: late } } });
    expect(outcome("reach2-2020", "R20-PRE-05", first)).toBe("breach");
    const signed = visit({ assessments: full && { full: { ...full, signOff } } });
    expect(outcome("reach2-2020", "R20-AFT-14", signed)).toBe("breach");
    const shown = visit({
      vehicles: (exampleVisit.vehicles ?? []).map((one) => ({ ...one, licence: { seenOn: late, bothParts: true } })),
    });
    expect(outcome("reach2-2020", "R20-PRE-13", shown)).toBe("breach");
    const read = visit({ visitors: exampleVisit.visitors.map((one) => ({ ...one, policyReadOn: late })) });
    expect(outcome("alumwell-2025", "ALU-BEF-01", read)).toBe("advice");
  });
  test.each([
    ["13:40", "ok"],
    ["14:00", "breach"],
  ])("authorised, discussed and considered at %s: %s (ALU-PRO-04, MOR-SAF-06, R20-PRE-16)", (clock, expected) => {
    const by = visit({ authorisations: [{ what: "visit", role: "dsl", at: at(clock) }] });
    expect(outcome("alumwell-2025", "ALU-PRO-04", by)).toBe(expected);
    expect(outcome("morecambe-road-2024", "MOR-SAF-06", visit({ leadershipDiscussions: [{ at: at(clock) }] }))).toBe(
      expected,
    );
    const considered = { by: "Head", at: at(clock) };
    const warned = visit({ warnings: [{ source: "police", at: at("10:00"), considered }] });
    expect(outcome("reach2-2020", "R20-PRE-16", warned)).toBe(expected);
  });
  test("a call to the family from the doorstep is no contact that was tried before (ATLP-STP-11, ATLP-DOR-02)", () => {
    const tried = (clock: string) =>
      visit({
        setting: "doorstep",
        contactAttempts: [{ kind: "family", channel: "call", number: "07700 900101", answered: false, at: at(clock) }],
      });
    expect(outcome("atlp-covid", "ATLP-DOR-02", tried("14:00"))).toBe("breach");
    expect(outcome("atlp-covid", "ATLP-DOR-02", tried("12:00"))).toBe("ok");
  });
  test.each([
    ["13:40", "ok"],
    ["14:10", "breach"],
  ])("the office told, and rung, at %s: %s (R20-PRE-22, MOR-VIS-17, ATLP-TAB-08)", (clock, expected) => {
    const told = { type: "office-told", at: at(clock), to: "school-office" } as const;
    expect(outcome("reach2-2020", "R20-PRE-22", visit({}, told))).toBe(expected);
    const rung = { type: "contact", at: at(clock), from: "visitor:a", to: "school-office", channel: "call" } as const;
    expect(outcome("morecambe-road-2024", "MOR-VIS-17", visit({}, rung))).toBe(expected);
    const out = { type: "signed-out", at: at(clock) } as const;
    expect(outcome("atlp-covid", "ATLP-TAB-08", visit({ setting: "doorstep" }, out))).toBe(expected);
  });
});
