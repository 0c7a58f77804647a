import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { parseVisit } from "../visit/parseVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const back = { type: "back", at: at("15:00") } as const;

describe("D30: the buddy's day ends half an hour before the return", () => {
  const visit: Visit = {
    ...exampleVisit,
    times: { leaveSchool: at("14:30"), arrive: at("14:45"), leaveHome: at("15:20"), backAtSchool: at("15:45") },
    buddy: { name: "Buddy", where: "at-school", from: at("08:00"), until: at("15:15") },
  };

  test.each([
    ["reach2-2020", "R20-PRE-19"],
    ["reach2-later", "R2X-PRE-20"],
  ] as const)("%s: a breach, uncovered for 30 minutes (D30, %s)", (policy, clause) => {
    const said = judged(visit, policy, after);
    expect(said.of(clause)).toBe("breach");
    expect(said.findings.find(({ rule }) => rule === "buddy-throughout")?.seen["buddyUncoveredMinutes"]).toBe(30);
    expect(judged(visit, policy, at("09:00")).of(clause)).toBe("pending");
  });
});

describe("D32: two visitors, one number held, that phone charged and taken", () => {
  const visit: Visit = {
    ...exampleVisit,
    visitors: exampleVisit.visitors.map(({ mobile, ...visitor }, place) =>
      place === 0 ? { ...visitor, ...(mobile === undefined ? {} : { mobile }) } : { ...visitor, phoneCarried: false },
    ),
  };

  test.each([
    ["reach2-2020", "R20-PRE-26", "breach"],
    ["reach2-later", "R2X-PRE-28", "breach"],
    ["reach2-later", "R2X-PRE-18", "advice"],
    ["alumwell-2025", "ALU-BEF-18", "ok"],
    ["morecambe-road-2024", "MOR-SAF-03", "breach"],
    ["morecambe-road-2024", "MOR-SAF-04", "breach"],
    ["atlp-covid", "ATLP-TAB-12", "breach"],
  ] as const)("%s: %s is %s (D32)", (policy, clause, outcome) => {
    expect(judged(visit, policy, after).of(clause)).toBe(outcome);
  });
  test("the finding names the second visitor by pointer, not by name (D32, R20-PRE-26)", () => {
    const finding = judged(visit, "reach2-2020", after).findings.find(({ rule }) => rule === "log-mobile-numbers");
    expect(finding?.about).toBe("/visitors/1");
    expect(finding?.pointers).toEqual(["/visitors/1/mobile"]);
  });
});

test("D34: leaving the home before arriving there is refused (R20-PRE-29, R20-PRE-30)", () => {
  const parsed = parseVisit({
    ...exampleVisit,
    times: {
      ...exampleVisit.times,
      arrive: at("10:00"),
      leaveHome: at("09:50"),
      leaveSchool: at("09:30"),
      backAtSchool: at("10:30"),
    },
  });
  expect(parsed.ok).toBe(false);
});

describe("D36: two visitors in two cars, one registration in the log", () => {
  const second = { id: "car-2", kind: "car", driver: "b" } as const;
  const visit: Visit = {
    ...exampleVisit,
    travel: { mode: "car", separately: true },
    vehicles: [...(exampleVisit.vehicles ?? []), second],
  };

  test("ATLP: travelling separately is right, the second car's details are missing (D36, ATLP-G-03, ATLP-TAB-10)", () => {
    const said = judged(visit, "atlp-covid", after);
    expect(said.of("ATLP-G-03")).toBe("ok");
    expect(said.of("ATLP-TAB-10")).toBe("breach");
  });
  test("R20: the second car is missing from the log (D36, R20-PRE-25)", () => {
    expect(judged(visit, "reach2-2020", after).of("R20-PRE-25")).toBe("breach");
  });
  test("a car that is not listed at all is missing as well (D36, R20-PRE-25)", () => {
    expect(judged({ ...visit, vehicles: exampleVisit.vehicles ?? [] }, "reach2-2020", after).of("R20-PRE-25")).toBe(
      "breach",
    );
  });
});

describe("D40 and D52: the call on leaving", () => {
  const leaving = {
    type: "contact",
    at: at("14:28"),
    from: "visitor:a",
    channel: "call",
    says: [{ what: "leaving" }],
  } as const;

  test("a call to the buddy at 14:28 is the call that R20 asks for (D40, R20-AFT-01)", () => {
    const visit = happening(exampleVisit, gone, { ...leaving, to: "buddy" }, { type: "left", at: at("14:30") });
    expect(judged(visit, "reach2-2020", at("14:40")).of("R20-AFT-01")).toBe("ok");
  });
  test("ALU, straight home without a call: both clauses are broken (D52, ALU-BEF-21, ALU-AFT-02)", () => {
    const visit = happening(exampleVisit, gone, { type: "left", at: at("14:30"), returnsDirectly: false });
    expect(judged(visit, "alumwell-2025", after).of("ALU-BEF-21")).toBe("breach");
    expect(judged(visit, "alumwell-2025", after).of("ALU-AFT-02")).toBe("breach");
  });
  test("ALU, back to school without a call: the first alone (D52, ALU-BEF-21)", () => {
    const visit = happening(exampleVisit, gone, { type: "left", at: at("14:30"), returnsDirectly: true }, back);
    expect(judged(visit, "alumwell-2025", after).of("ALU-BEF-21")).toBe("breach");
    expect(judged(visit, "alumwell-2025", after).of("ALU-AFT-02")).toBe("ok");
  });
  test("a text is not a call (D40, R20-AFT-01)", () => {
    const visit = happening(
      exampleVisit,
      gone,
      { ...leaving, channel: "text", to: "buddy" },
      { type: "left", at: at("14:30") },
    );
    expect(judged(visit, "reach2-2020", at("14:40")).of("R20-AFT-01")).toBe("breach");
  });
});

describe("D50: a message about somebody else's appointment", () => {
  const said = (what: string) =>
    happening(exampleVisit, gone, {
      type: "contact",
      at: at("14:10"),
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      says: [{ what }],
    });

  test("another phrase than the agreed one calls nobody (D50, R20-PRE-20, R20-PRE-21)", () => {
    expect(judged(said("query"), "reach2-2020", at("14:11")).of("R20-DUR-08")).toBe("ok");
  });
  test("the agreed phrase asks for 999 (D50, R20-DUR-08)", () => {
    expect(judged(said("code-word"), "reach2-2020", at("14:11")).of("R20-DUR-08")).toBe("pending");
    expect(judged(said("code-word"), "reach2-2020", at("14:16")).of("R20-DUR-08")).toBe("advice");
  });
});

describe("D58 to D62: MOR, a door that stays closed after 14:00", () => {
  const arranged: Visit = { ...exampleVisit, announced: { status: "pre-arranged", start: at("14:00") } };
  const there = { type: "arrived", at: at("13:55") } as const;
  const leftAt = (clock: string) =>
    happening(arranged, there, { type: "nobody-home", at: at("14:00") }, { type: "left", at: at(clock) });
  const late = { type: "lateness-announced", at: at("13:40"), by: "parent" } as const;

  test.each([
    ["14:20", "ok"],
    ["14:21", "advice"],
    ["14:05", "ok"],
  ] as const)("left at %s without notice: %s (D58, MOR-VIS-07)", (clock, outcome) => {
    const said = judged(leftAt(clock), "morecambe-road-2024", at("14:45"));
    expect(
      said.findings.filter(({ rule }) => rule === "wait-without-notice").map((finding) => finding.outcome),
    ).toEqual(outcome === "ok" ? [] : [outcome]);
  });
  test.each([
    ["14:30", "ok"],
    ["14:31", "advice"],
  ] as const)("lateness announced, still outside at %s: %s (D60, MOR-VIS-09)", (clock, outcome) => {
    const said = judged(happening(arranged, late, there), "morecambe-road-2024", at(clock));
    expect(said.of("MOR-VIS-09")).toBe(outcome);
  });
  test("lateness announced, nobody goes in before the parent comes (D60, MOR-VIS-08)", () => {
    const entered = happening(arranged, late, there, { type: "entered", at: at("14:10"), parentOrCarerPresent: false });
    expect(judged(entered, "morecambe-road-2024", at("14:15")).of("MOR-VIS-08")).toBe("breach");
  });
  test("more than 30 minutes late foreseen: leaving at once is no finding, 14:30 is the latest stay (D62, MOR-VIS-09)", () => {
    const foreseen = { ...late, expected: at("14:45") };
    expect(
      judged(
        happening(arranged, foreseen, there, { type: "left", at: at("14:00") }),
        "morecambe-road-2024",
        at("15:00"),
      ).of("MOR-VIS-09"),
    ).toBe("ok");
    expect(judged(happening(arranged, foreseen, there), "morecambe-road-2024", at("14:30")).of("MOR-VIS-09")).toBe(
      "ok",
    );
  });
});

describe("D64: the limit at the door runs on the real clock", () => {
  test.each([
    ["2026-03-29T00:50:00+00:00", "2026-03-29T02:10:00+01:00", "2026-03-29T02:11:00+01:00"],
    ["2026-10-25T01:50:00+01:00", "2026-10-25T01:10:00+00:00", "2026-10-25T01:11:00+00:00"],
  ])("arranged %s: 20 minutes end at %s (D64, MOR-VIS-07)", (start, last, late) => {
    const visit: Visit = { ...exampleVisit, times: {}, announced: { status: "pre-arranged", start } };
    const left = (leaving: string) =>
      happening(
        visit,
        { type: "arrived", at: start },
        { type: "nobody-home", at: start },
        { type: "left", at: leaving },
      );
    const outcome = (leaving: string) =>
      judged(left(leaving), "morecambe-road-2024", "2026-12-01T09:00:00Z").findings.filter(
        ({ rule }) => rule === "wait-without-notice",
      ).length;
    expect([outcome(last), outcome(late)]).toEqual([0, 1]);
  });
});

test("D68: R20 wants the school's number on the note, ATLP does not (R20-NOH-02, ATLP-G-23)", () => {
  const note = {
    type: "note-left",
    at: at("14:05"),
    dateAndTime: true,
    schoolPhone: false,
    whenToReachUs: true,
    asksForContact: true,
  } as const;
  const visit = happening(exampleVisit, gone, { type: "nobody-home", at: at("14:00") }, note, {
    type: "left",
    at: at("14:06"),
  });
  expect(judged(visit, "reach2-2020", at("14:10")).of("R20-NOH-02")).toBe("breach");
  expect(judged(visit, "reach2-2020", at("14:10")).of("R20-NOH-01")).toBe("ok");
  expect(judged(visit, "atlp-covid", at("14:10")).of("ATLP-G-23")).toBe("ok");
});

describe("D70, D72, D74: an incident and its form", () => {
  const incident = { type: "incident", at: at("10:30") } as const;
  const done = { type: "form-completed", at: at("13:00"), form: "incident-report", factualOnly: true } as const;
  const told = { type: "reported", at: at("11:20"), to: "line-manager", what: "incident" } as const;
  const shared = (clock: string) =>
    ({ type: "form-shared", at: at(clock), form: "incident-report", with: "headteacher" }) as const;
  const returned = { type: "back", at: at("11:15") } as const;

  test.each([
    ["reach2-2020", "R20-INC-06"],
    ["reach2-later", "R2X-INC-06"],
  ] as const)("%s: shared 16:45 is late, 16:30 is in time, and the hour is assumed (D70, %s)", (policy, clause) => {
    const late = judged(happening(exampleVisit, incident, returned, told, done, shared("16:45")), policy, after);
    expect(late.of(clause)).toBe("breach");
    expect(late.gaps.map(({ setting }) => setting)).toContain("workingDay.ends");
    expect(
      judged(happening(exampleVisit, incident, returned, told, done, shared("16:30")), policy, after).of(clause),
    ).toBe("ok");
  });
  test("an incident on the Friday before half-term is due that day (D72, R20-INC-06)", () => {
    const friday: Visit = { ...exampleVisit, times: {} };
    const events = [
      { type: "incident", at: "2026-10-23T14:20:00+01:00" },
      { type: "back", at: "2026-10-23T14:50:00+01:00" },
    ] as const;
    expect(judged(happening(friday, ...events), "reach2-2020", "2026-10-23T15:30:00Z").of("R20-INC-06")).toBe(
      "pending",
    );
    expect(judged(happening(friday, ...events), "reach2-2020", "2026-10-23T15:31:00Z").of("R20-INC-06")).toBe("breach");
    expect(
      judged(happening(friday, ...events), "reach2-2020", "2026-11-02T09:00:00Z").findings.find(
        ({ rule }) => rule === "incident-form-shared",
      )?.outcome,
    ).toBe("breach");
  });
  test("the form alone does not tell the line manager (D74, R20-INC-03)", () => {
    expect(
      judged(happening(exampleVisit, incident, returned, done, shared("14:00")), "reach2-2020", after).of("R20-INC-03"),
    ).toBe("breach");
  });
  test("R20 wants facts only, ATLP lets an opinion stand that is marked (D74, R20-INC-05, ATLP-TAB-22)", () => {
    const opinion = { ...done, factualOnly: false };
    const visit = happening(exampleVisit, incident, returned, told, opinion, shared("14:00"), {
      type: "observed",
      at: at("13:00"),
      statements: [{ kind: "opinion", text: "seemed tired" }],
    });
    expect(judged(visit, "reach2-2020", after).of("R20-INC-05")).toBe("breach");
    expect(judged(visit, "atlp-covid", after).of("ATLP-TAB-22")).not.toBe("breach");
  });
});

test("D76: MOR, a concern reported four and a half hours after the return is advice, with the gap shown (MOR-FOL-02)", () => {
  const visit = happening(
    exampleVisit,
    { type: "concern", at: at("10:15") },
    { type: "back", at: at("11:00") },
    { type: "reported", at: at("15:30"), to: "leadership-team", what: "concern" },
  );
  const said = judged(visit, "morecambe-road-2024", after);
  expect(said.of("MOR-FOL-02")).toBe("advice");
  expect(said.findings.find(({ rule }) => rule === "concerns-reported")?.sentence).toContain("270 minutes");
});

describe("D78: raised voices inside at the door", () => {
  const voices = { type: "entered", at: at("13:50"), raisedVoicesHeard: true, parentOrCarerPresent: true } as const;
  const entered = happening(exampleVisit, { ...gone }, voices);
  const unsafe = happening(
    exampleVisit,
    gone,
    { type: "approach-assessed", at: at("13:50"), safe: false },
    { type: "left", at: at("13:52") },
  );

  test.each([
    ["reach2-2020", "R20-A1A-01"],
    ["reach2-later", "R2X-A1A-01"],
    ["alumwell-2025", "ALU-DUR-12"],
    ["morecambe-road-2024", "MOR-VIS-12"],
    ["atlp-covid", "ATLP-G-18"],
  ] as const)("%s: going in is a breach (D78, %s)", (policy, clause) => {
    expect(judged(entered, policy, at("14:00")).of(clause)).toBe("breach");
  });
  test("MOR: staying out is right, and a visit cancelled for safety owes its reason (D78, MOR-VIS-12, MOR-VIS-13)", () => {
    expect(judged(unsafe, "morecambe-road-2024", after).of("MOR-VIS-12")).toBe("ok");
    const cancelled = happening(exampleVisit, gone, {
      type: "cancelled",
      at: at("13:51"),
      by: "visitor:a",
      because: "safety",
    });
    expect(judged(cancelled, "morecambe-road-2024", after).of("MOR-VIS-13")).toBe("pending");
  });
});
