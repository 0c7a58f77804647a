import { describe, expect, test } from "vitest";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import { forms } from "../forms.js";
import { mergeAnswers } from "./mergeAnswers.js";

const merged = (id: keyof typeof forms, answers: object) => {
  const result = mergeAnswers(forms[id], oakleyVisit, { ...forms[id].prefill(oakleyVisit), ...answers });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("putting answers back into the visit", () => {
  test("changes what was changed", () => {
    expect(merged("buddy-sheet", { buddy: "Kit Marsh", codeWordAgreed: "no" })).toEqual({
      ...oakleyVisit,
      buddy: { name: "Kit Marsh", phone: "07700 900300" },
      codeWord: { agreed: false },
    });
  });

  test("takes out what was cleared", () => {
    expect(merged("buddy-sheet", { buddyPhone: undefined }).buddy).toEqual({ name: "Sam Field" });
  });

  test("takes out a cleared entry of a list, and leaves the others", () => {
    const two = merged("doorstep-risk-assessment", { firstWorker: "Amira Okonkwo", secondWorker: "Jo Brandt" });
    const form = forms["doorstep-risk-assessment"];
    const cleared = (...ids: string[]) => {
      const answers = Object.entries(form.prefill(two)).filter(([id]) => !ids.includes(id));
      const result = mergeAnswers(form, two, Object.fromEntries(answers));
      return result.ok && result.value.assessments?.doorstep?.workers;
    };
    expect(cleared("firstWorker")).toEqual(["Jo Brandt"]);
    expect(cleared("secondWorker")).toEqual(["Amira Okonkwo"]);
    expect(cleared("firstWorker", "secondWorker")).toEqual([]);
  });

  test("keeps what Appendix 4 has no place for: the sign-off, advice sought, the benefit weighed (R20-AFT-14, R20-A4-43, R20-A4-45)", () => {
    const full = {
      hazards: [{ hazard: "Dog", adviceSought: "Line manager", benefitWeighed: "Worth it" }],
      signOff: { on: "2026-06-01", name: "Kit Marsh" },
    };
    const form = forms["risk-assessment"];
    const visit = { ...oakleyVisit, assessments: { full } };
    const result = mergeAnswers(form, visit, { hazards: [{ hazard: "Large dog" }], activity: "Home visit" });
    expect(result.ok && result.value.assessments?.full).toEqual({
      hazards: [{ ...full.hazards[0], hazard: "Large dog" }],
      signOff: full.signOff,
      activity: "Home visit",
    });
  });

  test("keeps what no form knows, in a row that moved", () => {
    const [, steps] = oakleyVisit.assessments?.full?.hazards ?? [];
    const full = merged("risk-assessment", {
      hazards: [
        { hazard: "Steps", initialLikelihood: 2, initialConsequence: 2 },
        { hazard: "Dog", initialLikelihood: 4, initialConsequence: 2 },
        { hazard: "Ice" },
      ],
    }).assessments?.full;
    expect(full?.hazards).toEqual([
      steps,
      { hazard: "Dog", initial: { likelihood: 4, consequence: 2 }, benefitWeighed: "Worth it" },
      { hazard: "Ice" },
    ]);
  });

  test("keeps what no form knows, in a row that was changed in its place", () => {
    const hazards = [
      { hazard: "Dog", initialLikelihood: 1, initialConsequence: 2 },
      { hazard: "Steps", initialLikelihood: 2, initialConsequence: 2 },
    ];
    expect(merged("risk-assessment", { hazards }).assessments?.full?.hazards[0]).toEqual({
      hazard: "Dog",
      initial: { likelihood: 1, consequence: 2 },
      benefitWeighed: "Worth it",
    });
  });

  test("writes a joined list back as a list", () => {
    const visit = merged("doorstep-risk-assessment", {
      firstWorker: "Amira Okonkwo",
      otherMethods: "Rang twice\nWrote\n  to both parents",
    });
    expect(visit.assessments?.doorstep).toEqual({
      workers: ["Amira Okonkwo"],
      otherMethodsTried: ["Rang twice", "Wrote\nto both parents"],
    });
  });

  test("the log sets the times of the visit, and of none when it holds several (R20-A3-09)", () => {
    const [row] = forms["home-visit-log"].prefill(oakleyVisit)["visits"] as object[];
    const later = { ...row, expectedReturn: "2026-06-09T15:30:00+01:00" };
    expect(merged("home-visit-log", { visits: [later] }).times.backAtSchool).toBe("2026-06-09T15:30:00+01:00");
    expect(merged("home-visit-log", { visits: [later, later] })).toEqual(oakleyVisit);
  });

  test("answers that the record refuses come back as issues", () => {
    const answers = { ...forms["buddy-sheet"].prefill(oakleyVisit), arrive: "2026-06-08T14:00:00+01:00" };
    const result = mergeAnswers(forms["buddy-sheet"], oakleyVisit, answers);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toContain("times-out-of-order");
  });
});

describe("events that answers speak of", () => {
  const record = {
    arrivedAt: "2026-06-09T14:02:00+01:00",
    leftAt: "2026-06-09T14:38:00+01:00",
    notes: [
      { kind: "fact", text: "The kitchen was warm." },
      { kind: "child-words", text: "I like maths." },
      { kind: "concern", text: "No bed." },
    ],
    agreements: [{ what: "School by nine" }],
    followUps: [{ what: "Ring the nurse", who: "Amira Okonkwo" }],
  };

  test("a visit record adds arrival, leaving, what was observed, agreements and follow-ups (R20-AFT-15, R20-AFT-16)", () => {
    const { events } = merged("visit-record", record);
    expect(events.slice(oakleyVisit.events.length)).toEqual([
      { id: "visit-record-1", type: "arrived", at: record.arrivedAt },
      { id: "visit-record-2", type: "left", at: record.leftAt },
      { id: "visit-record-3", type: "observed", at: record.leftAt, statements: record.notes.slice(0, 2) },
      { id: "visit-record-4", type: "agreement-made", at: record.leftAt, text: "School by nine" },
      { id: "visit-record-5", type: "follow-up-raised", at: record.leftAt, what: "Ring the nurse" },
    ]);
  });

  test("adding the same answers twice adds no event twice", () => {
    const once = merged("visit-record", record);
    const twice = mergeAnswers(forms["visit-record"], once, { ...forms["visit-record"].prefill(once), ...record });
    expect(twice).toEqual({ ok: true, value: once });
  });

  test("an incident report adds the incident, the call to the police and who was told (R20-INC-02, R20-INC-03, R20-INC-06)", () => {
    const { events } = forms["incident-report"].extract({
      happenedAt: "2026-06-09T14:10:00+01:00",
      facts: "A chair was thrown.",
      helpCalled: "999",
      helpCalledAt: "2026-06-09T14:12:00+01:00",
      lineManagerToldAt: "2026-06-09T15:05:00+01:00",
      sharedWithHeadAt: "2026-06-09T15:30:00+01:00",
    });
    expect(events).toEqual([
      { type: "incident", at: "2026-06-09T14:10:00+01:00", what: "A chair was thrown." },
      { type: "police-called", at: "2026-06-09T14:12:00+01:00", number: "999" },
      { type: "reported", at: "2026-06-09T15:05:00+01:00", to: "line-manager", what: "incident" },
      { type: "form-shared", at: "2026-06-09T15:30:00+01:00", form: "incident-report", with: "headteacher" },
    ]);
  });

  test("a call to the buddy is no call to the police", () => {
    const { events } = forms["incident-report"].extract({
      helpCalled: "buddy",
      helpCalledAt: "2026-06-09T14:12:00+01:00",
    });
    expect(events).toEqual([]);
  });
});
