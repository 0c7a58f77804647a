import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

// Neighbours of the worked examples D38 to D78, and the traps of the sources behind them.
const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const back = { type: "back", at: at("15:00") } as const;
const left = { type: "left", at: at("14:30") } as const;
const call = (to: string, clock: string, what: string) =>
  ({ type: "contact", at: at(clock), from: "visitor:a", to, channel: "call", says: [{ what }] }) as const;
const saturday: Visit = {
  ...exampleVisit,
  times: {
    leaveSchool: at("09:45", "2026-06-13"),
    arrive: at("10:00", "2026-06-13"),
    leaveHome: at("10:30", "2026-06-13"),
    backAtSchool: at("11:00", "2026-06-13"),
  },
};

describe("check-ins", () => {
  test("ALU: the arrival call has to be made, and the trust asks for none (ALU-BEF-20)", () => {
    const visit = happening(
      exampleVisit,
      gone,
      { type: "arrived", at: at("13:45") },
      { type: "entered", at: at("13:50") },
    );
    expect(judged(visit, "alumwell-2025", at("14:00")).of("ALU-BEF-20")).toBe("breach");
    const rung = happening(exampleVisit, gone, call("school-office", "13:46", "arrived"), {
      type: "entered",
      at: at("13:50"),
    });
    expect(judged(rung, "alumwell-2025", at("14:00")).of("ALU-BEF-20")).toBe("ok");
  });
  test("MOR: a call before and one after, to the office (MOR-VIS-17, MOR-VIS-18)", () => {
    const none = judged(
      happening(exampleVisit, gone, { type: "entered", at: at("13:50"), parentOrCarerPresent: true }, left, back),
      "morecambe-road-2024",
      after,
    );
    expect([none.of("MOR-VIS-17"), none.of("MOR-VIS-18")]).toEqual(["breach", "breach"]);
    const both = happening(
      exampleVisit,
      gone,
      call("school-office", "13:40", "other"),
      { type: "entered", at: at("13:50"), parentOrCarerPresent: true },
      left,
      call("school-office", "14:31", "leaving"),
      back,
    );
    const said = judged(both, "morecambe-road-2024", after);
    expect([said.of("MOR-VIS-17"), said.of("MOR-VIS-18")]).toEqual(["ok", "ok"]);
  });
  test("ALU: everybody rings on leaving, those who return directly as well (ALU-BEF-21, ALU-AFT-02)", () => {
    const rung = happening(exampleVisit, gone, left, call("school-office", "14:31", "leaving"), back);
    const said = judged(rung, "alumwell-2025", after);
    expect([said.of("ALU-BEF-21"), said.of("ALU-AFT-02")]).toEqual(["ok", "ok"]);
  });
  test("R20: the buddy is rung on leaving each home, answered door or not (R20-AFT-01)", () => {
    const visit = happening(exampleVisit, gone, { type: "nobody-home", at: at("13:50") }, left, back);
    expect(judged(visit, "reach2-2020", after).of("R20-AFT-01")).toBe("breach");
  });
  test("at a weekend nobody may answer at school: open for ALU and MOR, unless the school says who does (ALU-BEF-20, MOR-VIS-17)", () => {
    const before = at("08:00", "2026-06-13");
    const rule = (policy: "alumwell-2025" | "morecambe-road-2024", more: object = {}) =>
      judged(saturday, policy, before, more).findings.find(({ rule }) => rule === "closed-at-weekends")?.outcome;
    expect(rule("alumwell-2025")).toBe("open");
    expect(rule("morecambe-road-2024")).toBe("open");
    const school = { settings: { "office.staffedAtWeekends": { value: true, by: "Headteacher" } } };
    expect(rule("alumwell-2025", { school })).toBeUndefined();
    expect(judged(exampleVisit, "alumwell-2025", at("09:00")).findings.map(({ rule }) => rule)).not.toContain(
      "closed-at-weekends",
    );
  });
  test("a code word counts whatever else is said, and a lateness message is none (R20-DUR-07, R20-DUR-08)", () => {
    const word = happening(exampleVisit, gone, call("buddy", "14:10", "code-word"), {
      type: "police-called",
      at: at("14:12"),
      number: "999",
    });
    expect(judged(word, "reach2-2020", at("14:15")).of("R20-DUR-08")).toBe("ok");
    const other = happening(exampleVisit, gone, call("buddy", "14:10", "code-word"), {
      type: "police-called",
      at: at("14:12"),
      number: "101",
    });
    expect(judged(other, "reach2-2020", at("14:16")).of("R20-DUR-08")).toBe("advice");
    expect(
      judged(happening(exampleVisit, gone, call("buddy", "14:10", "late")), "reach2-2020", at("14:15")).of(
        "R20-DUR-08",
      ),
    ).toBe("ok");
  });
});

describe("the closed door", () => {
  const arranged: Visit = { ...exampleVisit, announced: { status: "pre-arranged", start: at("14:00") } };
  const there = { type: "arrived", at: at("13:55") } as const;
  const late = { type: "lateness-announced", at: at("13:40"), by: "parent" } as const;
  const came = (clock: string) => [
    { type: "family-arrived", at: at(clock) } as const,
    { type: "entered", at: at(clock), parentOrCarerPresent: true } as const,
  ];

  test.each([
    ["14:30", "ok"],
    ["14:31", "advice"],
  ] as const)("MOR: the parent who announced it comes at %s and staff go in: %s (MOR-VIS-09)", (clock, expected) => {
    const visit = happening(arranged, late, there, ...came(clock));
    expect(judged(visit, "morecambe-road-2024", after).of("MOR-VIS-09")).toBe(expected);
  });
  test.each([
    ["14:20", "ok"],
    ["14:21", "advice"],
  ] as const)("MOR: a parent who gave no notice comes at %s: %s (MOR-VIS-07)", (clock, expected) => {
    const visit = happening(arranged, there, ...came(clock));
    expect(
      judged(visit, "morecambe-road-2024", after).findings.find(({ rule }) => rule === "wait-without-notice")
        ?.outcome ?? "ok",
    ).toBe(expected);
  });
  test("MOR: a long talk at the door is no waiting (MOR-VIS-07, MOR-VIS-09)", () => {
    const visit = happening(
      arranged,
      there,
      { type: "adult-spoken-to", at: at("14:00"), adult: "mother" },
      { type: "left", at: at("15:00") },
    );
    const said = judged(visit, "morecambe-road-2024", after);
    expect([said.of("MOR-VIS-07"), said.of("MOR-VIS-09")]).toEqual(["ok", "ok"]);
  });
  test("MOR: the wait is for pre-arranged visits only, and no other policy has one (MOR-VIS-07)", () => {
    const visit = happening(
      { ...arranged, announced: { status: "unannounced" } },
      there,
      { type: "nobody-home", at: at("14:00") },
      { type: "left", at: at("15:30") },
    );
    expect(judged(visit, "morecambe-road-2024", after).findings.map(({ rule }) => rule)).not.toContain(
      "wait-without-notice",
    );
    for (const policy of ["reach2-2020", "reach2-later", "alumwell-2025", "atlp-covid"] as const)
      expect(
        judged(visit, policy, after).trace.some(({ demands }) => JSON.stringify(demands).includes("minutesWaited")),
      ).toBe(false);
  });
  const nobody = [gone, { type: "nobody-home", at: at("13:50") }, left, back] as const;
  test("R20: a note, a call on return, and a note home; R2X: a message by an approved system (R20-NOH-01, R20-NOH-04, R20-NOH-05, R2X-NOH-05)", () => {
    const filed = { type: "record-filed", at: at("16:00") } as const;
    const rung = { type: "parent-rung", at: at("15:05"), answered: false } as const;
    const nothing = judged(happening(exampleVisit, ...nobody, filed), "reach2-2020", after);
    expect([nothing.of("R20-NOH-01"), nothing.of("R20-NOH-04")]).toEqual(["breach", "breach"]);
    const said = judged(happening(exampleVisit, ...nobody, rung, filed), "reach2-2020", after);
    expect([said.of("R20-NOH-04"), said.of("R20-NOH-05")]).toEqual(["ok", "pending"]);
    const noteDue = (clock: string) =>
      judged(happening(exampleVisit, ...nobody, rung, filed), "reach2-2020", clock).of("R20-NOH-05");
    expect([noteDue(at("23:59", "2026-06-10")), noteDue(at("00:00", "2026-06-11"))]).toEqual(["pending", "breach"]);
    expect(judged(happening(exampleVisit, ...nobody, rung, filed), "reach2-later", after).of("R2X-NOH-05")).toBe(
      "breach",
    );
    const sent = { type: "message-sent", at: at("15:10"), to: "parent", approvedSystem: true } as const;
    expect(judged(happening(exampleVisit, ...nobody, rung, sent, filed), "reach2-later", after).of("R2X-NOH-05")).toBe(
      "ok",
    );
    const reached = { ...rung, answered: true };
    expect(judged(happening(exampleVisit, ...nobody, reached, filed), "reach2-2020", after).of("R20-NOH-05")).toBe(
      "ok",
    );
  });
  test("R20: a call before the visit is not the call afterwards (R20-NOH-04)", () => {
    const early = { type: "parent-rung", at: at("12:00"), answered: true } as const;
    const visit = happening(exampleVisit, early, ...nobody, { type: "record-filed", at: at("16:00") });
    expect(judged(visit, "reach2-2020", after).of("R20-NOH-04")).toBe("breach");
  });
  test("R20: a child who is not on roll yet carries no note home (R20-NOH-05)", () => {
    const base: Visit = {
      ...exampleVisit,
      household: { ...exampleVisit.household, pupils: [{ name: "T.", onRoll: false }] },
    };
    const visit = happening(base, ...nobody, { type: "parent-rung", at: at("15:05"), answered: false });
    expect(
      judged(visit, "reach2-2020", after).findings.find(({ rule }) => rule === "nobody-to-carry-the-note")?.outcome,
    ).toBe("open");
    // the duty to send it with the child is then none, at any time; while nobody says who is on roll it is one
    const late = "2026-06-30T09:00:00+01:00";
    const rules = (asked: Visit) => judged(asked, "reach2-2020", late).findings.map(({ rule }) => rule);
    expect(rules(visit)).not.toContain("note-home");
    const unsaid = { ...visit, household: { ...visit.household, pupils: [{ name: "T." }] } };
    expect(rules(unsaid)).toContain("note-home");
  });
  test("R20: whether an absent child's note goes another way or another day, the policy leaves unsaid (R20-NOH-05)", () => {
    const absent = { type: "pupil-absent", pupil: "pupil", at: "2026-06-10T09:00:00+01:00" } as const;
    const earlier = { ...absent, at: at("09:00") } as const;
    const unreached = { type: "parent-rung", at: at("15:05"), answered: false } as const;
    const filed = { type: "record-filed", at: "2026-06-11T09:00:00+01:00" } as const;
    const saidOf = (...events: Parameters<typeof happening>[1][]) =>
      judged(
        happening(exampleVisit, ...nobody, unreached, ...events, filed),
        "reach2-2020",
        "2026-06-11T10:00:00+01:00",
      );
    const outcome = (said: ReturnType<typeof saidOf>) =>
      said.findings.find(({ rule }) => rule === "nobody-to-carry-the-note")?.outcome;
    expect(outcome(saidOf())).toBeUndefined();
    expect(outcome(saidOf(earlier))).toBeUndefined();
    expect(outcome(saidOf(absent))).toBe("open");
    expect(saidOf(absent).of("R20-NOH-05")).toBe("breach");
    const later = { type: "note-sent-home", at: "2026-06-11T08:30:00+01:00" } as const;
    expect(outcome(saidOf(absent, later))).toBeUndefined();
    expect(saidOf(absent, later).of("R20-NOH-05")).toBe("ok");
  });
  test("R20: who is absent on the day of the visit may carry the note on the next (R20-NOH-05)", () => {
    const unreached = { type: "parent-rung", at: at("15:05"), answered: false } as const;
    const outcome = (absentAt: string) =>
      judged(
        happening(exampleVisit, ...nobody, unreached, { type: "pupil-absent", pupil: "pupil", at: absentAt }),
        "reach2-2020",
        "2026-06-11T10:00:00+01:00",
      ).of("R20-NOH-05");
    expect(outcome(at("15:30"))).toBe("breach");
    expect(outcome(at("23:59"))).toBe("breach");
    expect(outcome("2026-06-10T00:00:00+01:00")).toBe("open");
    expect(outcome("2026-06-11T09:00:00+01:00")).toBe("breach");
  });
  test("R20: a child who is absent and not on roll yet is told once (R20-NOH-05)", () => {
    const unreached = { type: "parent-rung", at: at("15:05"), answered: false } as const;
    const absent = { type: "pupil-absent", at: "2026-06-10T09:00:00+01:00" } as const;
    const { household } = exampleVisit;
    const visit = { ...exampleVisit, household: { ...household, pupils: [{ name: "T.", onRoll: false }] } };
    const said = judged(happening(visit, ...nobody, unreached, absent), "reach2-2020", "2026-06-11T10:00:00+01:00");
    const found = said.findings.filter(({ cites }) => cites.includes("R20-NOH-05"));
    expect(found.map(({ sentence }) => sentence)).toEqual([expect.stringContaining("not on roll yet")]);
  });
  test("R20, R2X, ATLP: a visit at which nobody answered is recorded like any other (R20-AFT-17, R2X-AFT-17, ATLP-G-26)", () => {
    const visit = happening(exampleVisit, ...nobody);
    for (const [policy, clause] of [
      ["reach2-2020", "R20-AFT-17"],
      ["reach2-later", "R2X-AFT-15"],
      ["atlp-covid", "ATLP-G-26"],
    ] as const) {
      const { trace } = judged(visit, policy, after);
      expect(trace.find(({ cites, rule }) => cites.includes(clause) && rule.startsWith("record"))?.state).toBe("unmet");
    }
    expect(judged(visit, "alumwell-2025", after).trace.find(({ rule }) => rule === "report-back")?.state).toBe("unmet");
  });
  test("ATLP: after the list the police are asked as well as an agency, and only after the visit (ATLP-G-27)", () => {
    const worried = { type: "concern-assessed", at: at("15:10"), raised: true } as const;
    const again = { type: "parent-rung", at: at("15:20"), answered: false } as const;
    const filed = { type: "record-filed", at: at("16:00") } as const;
    const police = { type: "police-called", at: at("15:40"), number: "101" } as const;
    const before = { type: "agency-told", at: at("09:00"), agency: "MASH" } as const;
    const said = (...events: Parameters<typeof happening>[1][]) =>
      judged(happening(exampleVisit, ...events, filed), "atlp-covid", after).of("ATLP-G-27");
    expect(said(...nobody, worried, again)).toBe("breach");
    expect(said(...nobody, worried, again, police)).toBe("ok");
    expect(said(before, ...nobody, worried, again)).toBe("breach");
  });
  test("ATLP: each visitor signs back in, where the record says who did (ATLP-TAB-26)", () => {
    const signed = (more: object) => ({ type: "signed-in", at: at("15:05"), handsWashed: true, ...more }) as const;
    const said = (...events: Parameters<typeof happening>[1][]) =>
      judged(happening(exampleVisit, ...nobody, back, ...events), "atlp-covid", after).trace.find(
        ({ rule }) => rule === "signed-in",
      )?.state;
    expect(said(signed({ by: "visitor:a" }))).toBe("unmet");
    expect(said(signed({ by: "visitor:a" }), signed({ about: ["b"] }))).toBe("met");
    expect([said(signed({ whole: true })), said(signed({}))]).toEqual(["met", "unmet"]);
  });
  test("R20: a follow-up is not done by what was done before it was raised (R20-AFT-16)", () => {
    const raised = { type: "follow-up-raised", at: at("15:10") } as const;
    const said = (done: string) =>
      judged(
        happening(exampleVisit, { type: "follow-up-done", at: at(done) }, raised),
        "reach2-2020",
        after,
      ).trace.find(({ rule }) => rule === "follow-ups-done")?.state;
    expect(said("15:05")).toBe("unmet");
    expect(said("15:20")).toBe("met");
  });
  test("MOR: every concern is reported, one that comes up after the return within the same minutes (MOR-FOL-02)", () => {
    const concern = (clock: string) => ({ type: "concern", at: at(clock) }) as const;
    const told = (clock: string) => ({ type: "reported", to: "leadership-team", at: at(clock) }) as const;
    const said = (...events: Parameters<typeof happening>[1][]) =>
      judged(happening(exampleVisit, ...events), "morecambe-road-2024", after).of("MOR-FOL-02");
    expect(said(concern("14:00"), concern("14:10"), back, told("15:05"))).toBe("ok");
    expect(said(concern("14:00"), back, told("15:05"), concern("15:30"))).toBe("advice");
    expect(said(back, concern("15:10"), told("15:15"))).toBe("ok");
    expect(said(back, concern("15:10"), told("15:16"))).toBe("advice");
  });
  test("ALU names nothing to do at a closed door", () => {
    const said = judged(happening(exampleVisit, ...nobody), "alumwell-2025", after);
    expect(said.trace.some(({ demands }) => JSON.stringify(demands).includes("noteLeft"))).toBe(false);
  });
  test("ATLP: still worried and no contact: the list again, then an agency (ATLP-G-27, ATLP-TAB-27)", () => {
    const worried = { type: "concern-assessed", at: at("15:10"), raised: true } as const;
    const told = { type: "agency-told", at: at("15:40"), agency: "MASH", stillConcerned: true } as const;
    const filed = { type: "record-filed", at: at("16:00") } as const;
    const skipped = judged(happening(exampleVisit, ...nobody, worried, told, filed), "atlp-covid", after);
    expect([skipped.of("ATLP-G-27"), skipped.of("ATLP-TAB-27")]).toEqual(["breach", "ok"]);
    const again = { type: "parent-rung", at: at("15:20"), answered: false } as const;
    expect(
      judged(happening(exampleVisit, ...nobody, worried, again, told, filed), "atlp-covid", after).of("ATLP-G-27"),
    ).toBe("ok");
  });
  test("ATLP: a note that does not ask for contact is a breach (ATLP-G-23, ATLP-TAB-24)", () => {
    const note = { type: "note-left", at: at("13:55"), asksForContact: false } as const;
    expect(judged(happening(exampleVisit, ...nobody, note), "atlp-covid", after).of("ATLP-G-23")).toBe("breach");
  });
});

describe("incidents and danger", () => {
  test("an incident after the working day, or on a day without work, has no hour: what is due is open, never a breach of the hour (R20-INC-06, F30)", () => {
    const evening = { type: "incident", at: at("17:00") } as const;
    const filed = { type: "record-filed", at: at("20:00") } as const;
    const shared = { type: "form-shared", at: at("19:00"), with: "headteacher" } as const;
    expect(judged(happening(exampleVisit, evening, shared, filed), "reach2-2020", at("21:00")).of("R20-INC-06")).toBe(
      "open",
    );
    expect(judged(happening(exampleVisit, evening, filed), "reach2-2020", at("21:00")).of("R20-INC-06")).toBe("breach");
  });
  test("two incidents are two forms (R20-INC-04, R20-INC-06)", () => {
    const form = { type: "form-completed", at: at("14:10"), form: "incident-report", factualOnly: true } as const;
    const visit = happening(
      exampleVisit,
      { type: "incident", at: at("14:00") },
      form,
      { type: "incident", at: at("14:20") },
      back,
    );
    const about = judged(visit, "reach2-2020", after)
      .findings.filter(({ rule }) => rule === "incident-form")
      .map((finding) => finding.about);
    expect(about).toEqual(["/events/2"]);
  });
  test("danger: R20 rings police and then the buddy, MOR police and then the office, ALU leaves (R20-A1A-09, MOR-SAF-11, MOR-SAF-12, ALU-DUR-12)", () => {
    const danger = { type: "danger", at: at("14:00"), immediate: true } as const;
    const police = { type: "police-called", at: at("14:01"), number: "999" } as const;
    const wrong = happening(
      exampleVisit,
      gone,
      danger,
      call("school-office", "14:00", "not-safe"),
      { ...police, at: at("14:05") },
      { type: "left", at: at("14:05") },
      back,
    );
    expect(judged(wrong, "morecambe-road-2024", after).of("MOR-SAF-12")).toBe("breach");
    const right = happening(
      exampleVisit,
      gone,
      danger,
      police,
      call("school-office", "14:03", "not-safe"),
      { type: "left", at: at("14:05") },
      back,
    );
    expect(judged(right, "morecambe-road-2024", after).of("MOR-SAF-12")).toBe("ok");
    expect(judged(right, "morecambe-road-2024", after).of("MOR-SAF-11")).toBe("ok");
    expect(judged(right, "reach2-2020", after).of("R20-A1A-09")).toBe("advice");
    expect(judged(right, "alumwell-2025", after).of("ALU-DUR-12")).toBe("ok");
    const stayed = happening(exampleVisit, gone, { type: "entered", at: at("13:50") }, danger, back);
    expect(judged(stayed, "alumwell-2025", at("14:30")).of("ALU-DUR-12")).not.toBe("ok");
  });
  test("raised voices at a door that nobody enters: the police are still called (R20-A1A-01)", () => {
    const heard = { type: "approach-assessed", at: at("13:45"), safe: false, noticed: ["raised-voices"] } as const;
    const visit = happening(exampleVisit, gone, heard, { type: "left", at: at("13:47") });
    expect(judged(visit, "reach2-2020", at("14:00")).of("R20-A1A-01")).toBe("breach");
    const rung = happening(
      exampleVisit,
      gone,
      heard,
      { type: "police-called", at: at("13:46") },
      { type: "left", at: at("13:47") },
    );
    expect(judged(rung, "reach2-2020", at("14:00")).of("R20-A1A-01")).toBe("ok");
  });
  test.each([
    ["alcohol-or-drugs", "R20-A1A-02"],
    ["undressed", "R20-A1A-03"],
  ] as const)("nobody goes in with somebody %s (%s)", (noticed, clause) => {
    const seen = { type: "approach-assessed", at: at("13:45"), safe: true, noticed: [noticed] } as const;
    const entered = { type: "entered", at: at("13:46"), parentOrCarerPresent: true } as const;
    expect(judged(happening(exampleVisit, gone, seen, entered), "reach2-2020", at("14:00")).of(clause)).toBe("breach");
    expect(judged(happening(exampleVisit, gone, seen, left), "reach2-2020", at("14:40")).of(clause)).toBe("ok");
  });
  test("ATLP: going to a door that does not look safe is advice, staying away is right (ATLP-TAB-15)", () => {
    const unsafe = { type: "approach-assessed", at: at("13:45"), safe: false } as const;
    const on = happening(exampleVisit, gone, unsafe, { type: "nobody-home", at: at("13:50") });
    expect(judged(on, "atlp-covid", at("14:00")).of("ATLP-TAB-15")).toBe("advice");
    expect(judged(happening(exampleVisit, gone, unsafe, left), "atlp-covid", at("14:40")).of("ATLP-TAB-15")).toBe("ok");
  });
  test("ATLP: 999 for a child who is harmed or at serious risk, not for one who is merely alone (ATLP-STP-08)", () => {
    const found = (degree: string) =>
      judged(
        happening(exampleVisit, gone, { type: "child-at-risk", at: at("14:00"), degree }),
        "atlp-covid",
        at("14:10"),
      ).of("ATLP-STP-08");
    expect([found("harmed"), found("serious-risk"), found("unsupervised")]).toEqual(["breach", "breach", "ok"]);
    const alone = happening(exampleVisit, gone, { type: "child-found-alone", at: at("14:00") });
    expect(judged(alone, "atlp-covid", at("14:10")).of("ATLP-STP-08")).toBe("ok");
  });
  test("MOR: a concern that reaches the leadership within five minutes of the return is in time (MOR-FOL-02)", () => {
    const told = (clock: string) =>
      judged(
        happening(
          exampleVisit,
          { type: "concern", at: at("10:15") },
          { type: "back", at: at("11:00") },
          { type: "reported", at: at(clock), to: "leadership-team", what: "concern" },
        ),
        "morecambe-road-2024",
        after,
      ).of("MOR-FOL-02");
    expect([told("11:05"), told("11:06")]).toEqual(["ok", "advice"]);
  });
});
