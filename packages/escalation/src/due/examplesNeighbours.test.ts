import { describe, expect, it } from "vitest";
import { parseVisit, type VisitEvent } from "@home-visits/core";
import { lintLadder } from "../lint/lintLadder.js";
import { reviewsAt } from "../reviews/reviewsAt.js";
import { planEscalation } from "../plan/planEscalation.js";
import { school } from "../../test/school.js";
import { at, dueSteps, policy, record, stateAt } from "../../test/stateAt.js";
import { event, unanswered, visitAt, visitV } from "../../test/visit.js";

const departed = event("13:30", "departed", {});
const stepsOf = (list: readonly { readonly step: string }[]) => list.map(({ step }) => step);
const says = (time: string, what: object, from = "visitor:a", about = ["a", "b"]): VisitEvent =>
  event(time, "contact", { from, to: "buddy", channel: "call", about, says: [what] } as never);

describe("worked cases whose clock part is small", () => {
  it("D32: a visitor without a number is found before anybody leaves (R20-PRE-26)", () => {
    const visit = { ...visitV, visitors: [visitV.visitors[0], { id: "b", name: "Bo Lindqvist" }] } as typeof visitV;
    const found = lintLadder({ policy: policy("reach2-2020"), school, visit });
    expect(found.map(({ code }) => code)).toContain("number-missing");
    expect(JSON.stringify(found)).not.toContain("Lindqvist");
  });

  it("D34: times that run backwards make no visit, and so no plan (R20-PRE-29 to R20-PRE-31)", () => {
    const backwards = { ...visitV.times, arrive: at("10:00"), leaveHome: at("09:50"), backAtSchool: at("10:30") };
    expect(parseVisit({ ...visitV, times: { ...backwards, leaveSchool: at("09:30") } }).ok).toBe(false);
  });

  it("D36: the log is one duty before leaving, however many cars; the second car is the assessment's (R20-PRE-25)", () => {
    const logs = stateAt("reach2-2020", "13:00", []).dueNow.filter(({ cites }) => cites.includes("R20-PRE-24"));
    expect(logs).toMatchObject([{ step: "log-complete-before-leaving", limit: at("13:30") }]);
  });

  it("D68: a note is left or not; what it says is the assessment's (R20-NOH-02)", () => {
    const events = [departed, event("13:50", "nobody-home", {}), event("13:52", "note-left", { schoolPhone: false })];
    expect(stepsOf(stateAt("reach2-2020", "14:00", events).done)).toContain("leave-note");
    expect(stepsOf(stateAt("reach2-2020", "14:00", events.slice(0, 2)).dueNow)).toContain("leave-note");
  });

  it("D78: a visit called off for safety owes the leadership team its reason, without a time (MOR-VIS-13)", () => {
    const off = event("09:00", "cancelled", { by: "visitor:a", because: "safety" });
    const state = stateAt("morecambe-road-2024", "12:00", [off]);
    const due = state.dueNow.find(({ step }) => step === "reason-for-safety-cancellation");
    expect(due).toMatchObject({ since: at("09:00"), limit: undefined, cites: ["MOR-VIS-13"] });
  });

  it("D98: a sixth review is counted from the fifth as ever; the slot is the form's (R20-A4-24, R20-A4-27)", () => {
    const reviews = ["2021", "2022", "2023", "2024", "2025"].map((year) => ({ on: `${year}-06-01` }));
    const visit = { ...visitV, assessments: { full: { completedOn: "2020-06-01", reviews } } } as typeof visitV;
    const plan = planEscalation({ visit, policy: policy("reach2-2020"), school });
    expect(reviewsAt(plan, [], at("12:00")).find(({ review }) => review === "review-assessment-yearly")).toMatchObject({
      on: "2026-06-01",
      status: "overdue",
    });
  });
});

describe("beside the worked cases of being overdue", () => {
  it("D38: the seconds of 15:00 are in time, the first of 15:01 is not (R20-AFT-02)", () => {
    expect(stateAt("reach2-2020", "2026-06-09T15:00:59+01:00", [departed]).phase).toBe("out");
    expect(stateAt("reach2-2020", "2026-06-09T15:01:00+01:00", [departed]).phase).toBe("overdue");
    expect(stateAt("reach2-2020", "15:01", [departed, event("15:00", "back", { whole: true })]).phase).toBe(
      "accounted-for",
    );
  });

  it("D38: a second message moves the clock again, also to an earlier time (R20-AFT-02)", () => {
    const late = (time: string, until: string) => says(time, { what: "late", why: "Traffic", expectedBack: at(until) });
    const events = [departed, late("14:50", "15:40"), late("15:00", "15:20")];
    expect(stateAt("reach2-2020", "15:20", events).phase).toBe("out");
    expect(stateAt("reach2-2020", "15:21", events).phase).toBe("overdue");
  });

  it("D42: A answers for A alone and B never: the leader is told about B only (R20-AFT-04)", () => {
    const a = event("15:02", "contact", { from: "buddy", to: "visitor:a", channel: "call", answered: true });
    const state = stateAt("reach2-2020", "15:03", [departed, a, unanswered("15:03", "b")]);
    expect(state.dueNow.find(({ step }) => step === "tell-senior-leader")?.visitors).toEqual(["b"]);
    expect(state.people.map(({ status }) => status)).toEqual(["reached", "overdue"]);
  });

  it("D46: the answer comes at the second call's last minute, after it was due: nobody drives (ALU-OVD-03)", () => {
    const ring = (time: string) =>
      ["a", "b"].map((who) => ({ ...unanswered(time, who, "school"), id: `${who}${time}` }));
    const answer = event("14:36", "contact", {
      from: "school",
      to: "visitor:a",
      channel: "call",
      answered: true,
      about: ["b"],
      says: [{ what: "safe" }],
    });
    expect(dueSteps(stateAt("alumwell-2025", "14:37", [departed, ...ring("14:31"), answer]))).toEqual([]);
    expect(dueSteps(stateAt("alumwell-2025", "14:37", [departed, ...ring("14:31"), ...ring("14:36")]))).toEqual([
      "drive",
    ]);
  });

  it("D52: a text is no telephone call (R20-AFT-01, ALU-BEF-21)", () => {
    const text = event("14:31", "contact", {
      from: "visitor:a",
      to: "school",
      channel: "text",
      says: [{ what: "leaving" }],
    });
    const state = stateAt("alumwell-2025", "14:40", [departed, event("14:30", "left", {}), text]);
    expect(record(state.late, "leaving-call")).toEqual({ minutes: 5, outcome: "breach" });
  });

  it("D54: in October 01:30 comes twice, and the second is overdue an hour after the first (R20-AFT-02)", () => {
    const leave = "2026-10-25T00:50:00+01:00";
    const first = visitAt({ leaveSchool: leave, backAtSchool: "2026-10-25T01:30:00+01:00" });
    const second = visitAt({ leaveSchool: leave, backAtSchool: "2026-10-25T01:30:00+00:00" });
    expect(stateAt("reach2-2020", "2026-10-25T00:31:00Z", [], first).phase).toBe("overdue");
    expect(stateAt("reach2-2020", "2026-10-25T01:30:59Z", [], second).phase).toBe("out");
    expect(stateAt("reach2-2020", "2026-10-25T01:31:00Z", [], second).phase).toBe("overdue");
    expect(planEscalation({ visit: second, policy: policy("reach2-2020"), school }).returns?.clock).toBe("01:30 GMT");
  });

  it("D56: on leap day a return at 23:59 is late in the first minute of March (R20-AFT-02)", () => {
    const visit = visitAt({ leaveSchool: "2028-02-29T23:00:00Z", backAtSchool: "2028-02-29T23:59:00Z" });
    expect(stateAt("reach2-2020", "2028-02-29T23:59:59Z", [], visit).phase).toBe("out");
    expect(stateAt("reach2-2020", "2028-03-01T00:00:00Z", [], visit).phase).toBe("overdue");
  });
});

describe("beside the worked cases of the ladder", () => {
  const ring = (time: string, from = "buddy") =>
    ["a", "b"].map((who) => ({ ...unanswered(time, who, from), id: `${who}${time}` }));

  it.each([
    ["reach2-2020", "R20-AFT-04"],
    ["reach2-later", "R2X-AFT-04"],
  ])("D44: %s: a leader told in the fifth minute is told immediately, in the sixth not (%s)", (id, clause) => {
    const tried = [departed, ...ring("15:02")];
    const told = (time: string) =>
      stateAt(id, "15:40", [...tried, event(time, "senior-leader-told", {})]).done.find(
        ({ step }) => step === "tell-senior-leader",
      );
    expect(told("15:07")).toMatchObject({ due: at("15:02"), minutes: 0, outcome: "kept", origin: "assumed" });
    expect(told("15:08")).toMatchObject({ minutes: 1, outcome: "breach", cites: [clause] });
    expect(stateAt(id, "15:07", tried).late.map(({ step }) => step)).not.toContain("tell-senior-leader");
    expect(stateAt(id, "15:07", tried).nextAt).toBe(at("15:08"));
    expect(record(stateAt(id, "15:08", tried).late, "tell-senior-leader")).toEqual({ minutes: 1, outcome: "breach" });
    const found = event("15:06", "visitor-located", { visitor: "a", by: "buddy" });
    const both = { ...event("15:06", "visitor-located", { visitor: "b", by: "buddy" }), id: "b-found" };
    expect(stepsOf(stateAt(id, "15:40", [...tried, found, both]).late)).not.toContain("tell-senior-leader");
  });

  it("D50: 999 in the fifth minute after the code word is at once, in the sixth it is advice (R20-DUR-08, R2X-DUR-07)", () => {
    const word = says("14:10", { what: "code-word" });
    const rung = (id: string, time: string) =>
      record(stateAt(id, "14:30", [departed, word, event(time, "police-called", { number: "999" })]).done, "code-word");
    for (const id of ["reach2-2020", "reach2-later"]) {
      expect(rung(id, "14:15")).toEqual({ minutes: 0, outcome: "kept" });
      expect(rung(id, "14:16")).toEqual({ minutes: 1, outcome: "advice" });
    }
  });

  it("D48: whoever drives there and goes in breaks the clause that they stay outside (ALU-OVD-04)", () => {
    const drove = (entered: boolean) =>
      stateAt("alumwell-2025", "15:00", [
        departed,
        ...ring("14:31", "school"),
        ...ring("14:36", "school"),
        event("14:50", "drove-to-address", { by: "dsl", way: "to", entered }),
      ]).done.find(({ step }) => step === "drive");
    expect(drove(false)?.outcome).toBe("kept");
    expect(drove(true)).toMatchObject({ outcome: "breach", done: at("14:50") });
    expect(drove(true)?.cites).toContain("ALU-OVD-04");
  });
});

describe("beside the worked cases of days", () => {
  const note = (date: string, offset: string) => {
    const day = (time: string) => `${date}T${time}:00${offset}`;
    const visit = visitAt({ leaveSchool: day("13:30"), backAtSchool: day("15:00") });
    const events = [
      event(day("13:50"), "nobody-home", {}),
      event(day("14:30"), "back", { whole: true }),
      event(day("14:40"), "parent-rung", { answered: false }),
    ];
    return stateAt("reach2-2020", day("14:45"), events, visit).dueNow.find(
      ({ step }) => step === "note-home-next-school-day",
    )?.limit;
  };

  it.each([
    ["a Friday", "2026-06-12", "+01:00", "2026-06-15T23:59:00+01:00"],
    ["the Friday before a bank holiday", "2026-05-01", "+01:00", "2026-05-05T23:59:00+01:00"],
    ["the Friday before half-term and a staff-only day", "2026-10-23", "+01:00", "2026-11-03T23:59:00+00:00"],
    ["a staff-only day", "2026-11-02", "+00:00", "2026-11-03T23:59:00+00:00"],
    ["the day before the clocks go back", "2026-10-22", "+01:00", "2026-10-23T23:59:00+01:00"],
  ])("D66: after %s the note goes home on the next day with pupils (R20-NOH-05)", (_, date, offset, limit) => {
    expect(note(date, offset)).toBe(limit);
  });

  it("D66: the note is in time all that day and late on the next (R20-NOH-05)", () => {
    const events = [
      event("13:50", "nobody-home", {}),
      event("14:30", "back", { whole: true }),
      event("14:40", "parent-rung", { answered: false }),
    ];
    const sent = (instant: string) =>
      stateAt("reach2-2020", "2026-06-12T09:00:00+01:00", [...events, event(instant, "note-sent-home", {})]);
    expect(record(sent("2026-06-10T23:59:59+01:00").done, "note-home-next-school-day")?.outcome).toBe("kept");
    expect(record(sent("2026-06-11T00:00:00+01:00").late, "note-home-next-school-day")).toEqual({
      minutes: 1,
      outcome: "breach",
    });
  });

  it("D70: two incidents are two forms, each on its own day (R20-INC-06)", () => {
    const second = event("2026-06-10T10:00:00+01:00", "incident", {});
    const form = event("16:30", "form-shared", { form: "incident-report", with: "headteacher" });
    const due = stateAt("reach2-2020", "2026-06-10T12:00:00+01:00", [
      event("10:30", "incident", {}),
      form,
      second,
    ]).dueNow;
    expect(due.filter(({ step }) => step === "share-incident-form").map(({ limit }) => limit)).toEqual([
      "2026-06-10T16:30:00+01:00",
    ]);
  });

  it("D102: told in the fifth minute is in time, in the sixth not, and the words' own limit is open (R20-NOH-06)", () => {
    const off = event("08:10", "cancelled", { by: "visitor:a", because: "illness" });
    const told = (time: string) =>
      stateAt("reach2-2020", "09:00", [off, event(time, "parent-rung", { answered: true })]);
    expect(record(told("08:15").done, "tell-parents-of-cancellation")).toEqual({ minutes: 0, outcome: "kept" });
    expect(record(told("08:16").late, "tell-parents-of-cancellation")).toEqual({ minutes: 1, outcome: "breach" });
    expect(told("08:16").late.find(({ step }) => step === "tell-parents-of-cancellation")?.origin).toBe("assumed");
  });
});
