import { describe, expect, test } from "vitest";
import { alone, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";

// Where one policy asks for something and the next does not, or no policy says how it is meant: the reader is told, and nothing is borrowed.
const before = at("09:00");
const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const entered = { type: "entered", at: at("13:50"), parentOrCarerPresent: true } as const;
const left = { type: "left", at: at("14:30") } as const;
const back = { type: "back", at: at("15:00") } as const;
const nobody = { type: "nobody-home", at: at("13:50") } as const;

describe("what a note at the door says", () => {
  const whole = { dateAndTime: true, schoolPhone: true, whenToReachUs: true, asksForContact: true };
  const noteWithout = (entry: string) =>
    happening(exampleVisit, gone, nobody, { type: "note-left", at: at("13:55"), ...whole, [entry]: false }, left);

  test.each([
    ["dateAndTime", "R20-NOH-01", "R2X-NOH-01"],
    ["schoolPhone", "R20-NOH-02", "R2X-NOH-02"],
    ["whenToReachUs", "R20-NOH-03", "R2X-NOH-03"],
  ] as const)("the trust asks for %s, ATLP does not (%s, %s, ATLP-G-23)", (entry, r20, r2x) => {
    const clauses = ["01", "02", "03"].map((number) => `R20-NOH-${number}`);
    const said = judged(noteWithout(entry), "reach2-2020", after);
    expect(clauses.filter((clause) => said.of(clause) === "breach")).toEqual([r20]);
    expect(judged(noteWithout(entry), "reach2-later", after).of(r2x)).toBe("breach");
    expect(judged(noteWithout(entry), "atlp-covid", after).of("ATLP-G-23")).toBe("ok");
  });
  test("ATLP asks for contact at once, the trust does not (ATLP-G-23, R20-NOH-01)", () => {
    expect(judged(noteWithout("asksForContact"), "atlp-covid", after).of("ATLP-G-23")).toBe("breach");
    const said = judged(noteWithout("asksForContact"), "reach2-2020", after);
    expect(["R20-NOH-01", "R20-NOH-02", "R20-NOH-03"].map(said.of)).toEqual(["ok", "ok", "ok"]);
  });
});

describe("from when staff wait", () => {
  const waiting = (clock: string, ...events: readonly (VisitEvent | { type: VisitEvent["type"]; at: string })[]) =>
    judged(
      happening(
        { ...exampleVisit, announced: { status: "pre-arranged", start: at("14:00") } },
        { type: "arrived", at: at(clock) },
        ...events,
      ),
      "morecambe-road-2024",
      at("14:19"),
    ).findings.find(({ rule }) => rule === "staff-came-late");

  test.each([
    ["13:55", undefined],
    ["14:00", undefined],
    ["14:01", "open"],
    ["14:10", "open"],
  ] as const)("MOR: staff who come at %s to a door agreed for 14:00: %s (MOR-VIS-07)", (clock, expected) => {
    expect(waiting(clock, { type: "nobody-home", at: at("14:12") })?.outcome).toBe(expected);
  });
  test("MOR: staff who come late to a family that is there leave nothing open (MOR-VIS-07)", () => {
    expect(waiting("14:10", { type: "adult-spoken-to", at: at("14:11") })).toBeUndefined();
  });
});

describe("who is rung in danger, and in which order", () => {
  const danger = { type: "danger", at: at("14:00"), immediate: true } as const;
  const police = (clock: string) => ({ type: "police-called", at: at(clock), number: "999" }) as const;
  const ring = (to: string, clock: string) =>
    ({ type: "contact", at: at(clock), from: "visitor:a", to, channel: "call", says: [{ what: "not-safe" }] }) as const;
  const said = (policy: "reach2-2020" | "reach2-later" | "morecambe-road-2024", ...events: readonly object[]) =>
    judged(
      happening(
        exampleVisit,
        gone,
        danger,
        ...(events as readonly { type: VisitEvent["type"]; at: string }[]),
        { type: "left", at: at("14:06") },
        back,
      ),
      policy,
      after,
    );

  test("a visitor of the trust rings the police and then the buddy; the office will not do (R20-A1A-09, R2X-A1A-09)", () => {
    const right = [police("14:01"), ring("buddy", "14:03")];
    expect(said("reach2-2020", ...right).of("R20-A1A-09")).toBe("ok");
    expect(said("reach2-later", ...right).of("R2X-A1A-09")).toBe("ok");
    const turned = [ring("buddy", "14:01"), police("14:03")];
    expect(said("reach2-2020", ...turned).of("R20-A1A-09")).toBe("advice");
    expect(said("reach2-2020", police("14:01"), ring("school-office", "14:03")).of("R20-A1A-09")).toBe("advice");
  });
  test("MOR has the office where the trust has the buddy (MOR-SAF-12)", () => {
    expect(said("morecambe-road-2024", police("14:01"), ring("buddy", "14:03")).of("MOR-SAF-12")).toBe("breach");
    expect(said("morecambe-road-2024", police("14:01"), ring("school-office", "14:03")).of("MOR-SAF-12")).toBe("ok");
  });
  test("MOR: the office is told by any channel, and knows where it rang the police itself (MOR-SAF-12)", () => {
    const written = { ...ring("school-office", "14:03"), channel: "text" } as const;
    expect(said("morecambe-road-2024", police("14:01"), written).of("MOR-SAF-12")).toBe("ok");
    const byOffice = { ...police("14:01"), by: "school-office" } as const;
    expect(said("morecambe-road-2024", byOffice).of("MOR-SAF-12")).toBe("ok");
    expect(said("morecambe-road-2024", { ...byOffice, by: "visitor:a" }).of("MOR-SAF-12")).toBe("breach");
  });
  test("the buddy who rang the police knows of it (R20-A1A-09, R20-DUR-08)", () => {
    expect(said("reach2-2020", { ...police("14:01"), by: "buddy" }).of("R20-A1A-09")).toBe("ok");
    expect(said("reach2-2020", { ...police("14:01"), by: "visitor:a" }).of("R20-A1A-09")).toBe("advice");
  });
});

describe("a word of a visitor that they are not safe is danger, in every policy", () => {
  const notSafe = (clock: string, from = "visitor:a") =>
    ({ type: "contact", at: at(clock), from, to: "school", channel: "call", says: [{ what: "not-safe" }] }) as const;
  const codeWord = { ...notSafe("14:00"), says: [{ what: "code-word" }] } as const;
  const asked = (policy: Parameters<typeof judged>[1], ...events: readonly object[]) =>
    judged(
      happening(exampleVisit, gone, entered, ...(events as readonly { type: VisitEvent["type"]; at: string }[]), back),
      policy,
      after,
    );

  test("ALU: who does not feel safe leaves at once (ALU-DUR-12)", () => {
    expect(asked("alumwell-2025", notSafe("14:00"), { ...left, at: at("14:05") }).of("ALU-DUR-12")).toBe("ok");
    expect(asked("alumwell-2025", notSafe("14:00"), { ...left, at: at("14:06") }).of("ALU-DUR-12")).toBe("breach");
    // a parent's word tells nothing of what staff felt
    expect(asked("alumwell-2025", notSafe("14:00", "parent"), left).of("ALU-DUR-12")).toBe("ok");
  });
  test("MOR: it may have been immediate, and is open until the danger is noted (MOR-SAF-11)", () => {
    expect(asked("morecambe-road-2024", notSafe("14:00"), left).of("MOR-SAF-11")).toBe("open");
    const noted = { type: "danger", at: at("14:00"), immediate: false } as const;
    expect(asked("morecambe-road-2024", notSafe("14:00"), noted, left).of("MOR-SAF-11")).toBe("ok");
  });
  test.each([
    ["reach2-2020", "R20-DUR-06"],
    ["reach2-later", "R2X-DUR-05"],
  ] as const)("%s: who cannot leave gives the code word, which is no danger by itself (%s)", (policy, clause) => {
    const danger = { type: "danger", at: at("13:59") } as const;
    const inside = (...events: readonly object[]) =>
      judged(
        happening(exampleVisit, gone, entered, ...(events as readonly { type: VisitEvent["type"]; at: string }[])),
        policy,
        after,
      ).of(clause);
    expect(inside(danger)).toBe("pending");
    expect(inside(notSafe("13:59"))).toBe("pending");
    expect(inside(danger, codeWord)).toBe("ok");
    expect(inside(codeWord)).toBe("ok");
  });
});

describe("who went into a room went in", () => {
  const room = { type: "room-entered", at: at("13:50"), room: "kitchen", by: "visitor:a" } as const;
  test("ALU: to a child who is alone (ALU-DUR-04, ALU-DUR-05)", () => {
    const alone_ = { type: "child-found-alone", at: at("13:46") } as const;
    const said = (...events: readonly VisitEvent["type"][] | readonly object[]) =>
      judged(
        happening(exampleVisit, gone, ...(events as readonly { type: VisitEvent["type"]; at: string }[]), left, back),
        "alumwell-2025",
        after,
      );
    expect(said(alone_, room).of("ALU-DUR-04")).toBe("breach");
    expect(said(alone_, room).of("ALU-DUR-05")).toBe("breach");
    expect(
      said({ ...entered, at: at("13:45") }, alone_, room).findings.some(({ rule }) => rule === "stay-outside"),
    ).toBe(false);
  });
  test("MOR: whether a parent was there is asked, and an unsafe house was entered (MOR-SAF-08, MOR-VIS-12)", () => {
    const unsafe = { type: "approach-assessed", at: at("13:45"), safe: false } as const;
    const said = judged(happening(exampleVisit, gone, unsafe, room, left, back), "morecambe-road-2024", after);
    expect([said.of("MOR-SAF-08"), said.of("MOR-VIS-12")]).toEqual(["open", "breach"]);
  });
});

describe("the buddy", () => {
  const uncovered = (from: string, until: string) =>
    judged(
      { ...exampleVisit, buddy: { name: "Buddy", where: "at-school", from: at(from), until: at(until) } },
      "reach2-2020",
      after,
    ).findings.find(({ rule }) => rule === "buddy-throughout")?.seen["buddyUncoveredMinutes"];

  test.each([
    ["13:30", "15:00", undefined],
    ["13:31", "15:00", 1],
    ["13:30", "14:59", 1],
    ["13:45", "14:45", 30],
    ["08:00", "12:00", 90],
    ["16:00", "17:00", 90],
  ] as const)(
    "there from %s until %s leaves %s minutes of 13:30 to 15:00 uncovered (R20-PRE-19)",
    (from, until, minutes) => {
      expect(uncovered(from, until)).toBe(minutes);
    },
  );
});

describe("what a record must hold", () => {
  const { backAtSchool: _, ...times } = exampleVisit.times;
  const bare: Visit = { ...exampleVisit, times, vehicles: [] };

  test("MOR: an appointment has time, place, pupil and staff; no return and no car belong to it (MOR-SAF-09, R20-PRE-31)", () => {
    expect(judged(bare, "morecambe-road-2024", after).of("MOR-SAF-09")).toBe("ok");
    expect(judged(bare, "reach2-2020", after).of("R20-PRE-31")).toBe("breach");
    const nobodyNamed: Visit = { ...bare, household: { ...bare.household, pupils: [] } };
    expect(judged(nobodyNamed, "morecambe-road-2024", after).of("MOR-SAF-09")).toBe("breach");
    const timeless: Visit = { ...bare, times: { leaveSchool: at("13:30") }, announced: { status: "told" } };
    expect(judged(timeless, "morecambe-road-2024", after).of("MOR-SAF-09")).toBe("breach");
  });
  test("the expected return is asked for, and the actual one does not stand for it (R20-PRE-31)", () => {
    expect(judged(happening(bare, gone, left, back), "reach2-2020", after).of("R20-PRE-31")).toBe("breach");
  });
});

describe("two clauses that are read together", () => {
  test("ALU: a talk with the parent without the child seen is half of the purpose (ALU-PRO-01)", () => {
    const spoken = { type: "adult-spoken-to", at: at("14:00"), adult: "mother" } as const;
    expect(judged(happening(exampleVisit, gone, entered, spoken, left), "alumwell-2025", after).of("ALU-PRO-01")).toBe(
      "advice",
    );
  });
  test("ALU: two staff are advice also to somebody who went in alone (ALU-BEF-08)", () => {
    const visit = happening(alone(exampleVisit), gone, entered, left);
    expect(judged(visit, "alumwell-2025", after).of("ALU-BEF-08")).toBe("advice");
  });
  const form = (agencies: object): Visit => ({
    ...exampleVisit,
    setting: "doorstep",
    assessments: { doorstep: { completedOn: "2026-06-09", agencies } },
  });
  test("ATLP: the form asks about social care and the police, the text about the police when the risk is critical (ATLP-FRM-12, ATLP-STP-07)", () => {
    const rule = (visit: Visit) =>
      judged(visit, "atlp-covid", before)
        .findings.filter(({ cites }) => cites.includes("ATLP-FRM-12"))
        .map(({ rule }) => rule);
    expect(rule(form({ concernsShared: "yes", policeTold: "no" }))).toEqual([]);
    expect(rule(form({ concernsShared: "yes" }))).toEqual(["police-on-the-form"]);
    expect(rule(form({ policeTold: "no" }))).toEqual(["agencies-asked"]);
    const critical = { type: "concern-assessed", at: at("08:30"), raised: true, critical: true } as const;
    const unasked = happening(form({ concernsShared: "yes" }), critical);
    expect(judged(unasked, "atlp-covid", after).of("ATLP-STP-07")).toBe("breach");
    expect(rule(unasked)).toEqual([]);
  });
});

describe("words without a measure", () => {
  test.each([
    ["reach2-2020", "R20-NOH-06"],
    ["reach2-later", "R2X-NOH-06"],
    ["morecambe-road-2024", "MOR-FOL-02"],
  ] as const)("%s says “immediately” and no minutes: the five are an assumption, and shown (%s)", (policy, clause) => {
    const visit = happening(
      exampleVisit,
      { type: "concern", at: at("10:15") },
      { type: "cancelled", at: at("11:00"), by: "visitor:a", because: "illness" },
      { type: "back", at: at("11:00") },
    );
    const said = judged(visit, policy, after);
    expect(said.gaps.find(({ setting }) => setting === "immediately")?.assumed).toBe(5);
    expect(judged(visit, policy, after, { mode: "strict" }).of(clause)).toBe("open");
    const school = { settings: { immediately: { value: 600, by: "Headteacher" } } };
    expect(judged(visit, policy, after, { school }).of(clause)).toBe("pending");
  });
});
