import { parseVisit, policies, type Visit } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import type { Form } from "../defineForm.js";
import { forms } from "../forms.js";
import { instantText } from "../fieldTypes/instantText.js";
import { english } from "../wording/english.js";
import { answerFrom } from "./answerFrom.js";
import { mergeAnswers } from "./mergeAnswers.js";
import type { LadderPolicy } from "./prefill.js";

describe("filling in from a visit", () => {
  test("the log takes one row for each home, every number and every person to be met (R20-PRE-26, R20-PRE-28)", () => {
    expect(forms["home-visit-log"].prefill(oakleyVisit)).toEqual({
      visits: [
        {
          departure: "2026-06-09T13:45:00+01:00",
          staff: "Amira Okonkwo\nJo Brandt",
          registration: "AB12 CDE",
          mobile: "07700 900201\n07700 900202",
          household: "Oakley\n12 Invented Row\nLarkfield\nZZ99 3AB\nAda Oakley",
          meeting: "2026-06-09T14:00:00+01:00",
          leaveHome: "2026-06-09T14:40:00+01:00",
          expectedReturn: "2026-06-09T15:00:00+01:00",
        },
      ],
    });
    const two = forms["home-visit-log"].prefill([oakleyVisit, { ...oakleyVisit, id: "visit-015" }]);
    expect(two["visits"]).toHaveLength(2);
  });

  test("F65: a plate stands on every form as it was copied into the visit, and is an answer there", () => {
    for (const registration of ["AB12\u00a0CDE", "AB12 CDE\r\n", "\u200eAB12 CDE"]) {
      const copied: Visit = { ...oakleyVisit, vehicles: [{ registration }] };
      for (const form of Object.values<Form>(forms))
        expect(form.parse(form.prefill(copied)), form.id).toMatchObject({ ok: true });
      expect(JSON.stringify(forms["buddy-sheet"].prefill(copied))).toContain(JSON.stringify(registration));
    }
  });

  test("the log keeps the expected return when staff come back at another time, which is an event of its own (R20-A3-09, R20-PRE-31)", () => {
    const late = parseVisit({
      ...oakleyVisit,
      events: [...oakleyVisit.events, { id: "e3", type: "back", at: "2026-06-09T15:25:00+01:00" }],
    });
    if (!late.ok) throw new Error("The example is not a visit.");
    expect(forms["home-visit-log"].prefill(late.value)).toEqual(forms["home-visit-log"].prefill(oakleyVisit));
  });

  test("the note for the family takes the day and time of the unanswered door, by the clock in London (R20-NOH-01)", () => {
    expect(forms["no-answer-note"].prefill(oakleyVisit)).toEqual({
      visitedOn: "2026-06-09",
      visitedAt: "14:05",
      school: "Larkfield Academy",
      schoolPhone: "020 7946 0018",
    });
  });

  test.each([
    ["Europe/Dublin", "2026-10-25T00:40:00Z", "2026-10-25", "01:40"],
    ["Asia/Dubai", "2026-06-09T21:30:00Z", "2026-06-10", "01:30"],
    ["Atlantic/Reykjavik", "2026-06-09T23:30:00+01:00", "2026-06-09", "22:30"],
    ["America/St_Johns", "2026-03-08T05:40:00Z", "2026-03-08", "03:10"],
  ])("F60: in %s the note has the day and the time of the school's clock", (zone, at, visitedOn, visitedAt) => {
    const arrived: Visit = { ...oakleyVisit, times: { arrive: at }, events: [{ id: "e1", type: "nobody-home", at }] };
    expect(forms["no-answer-note"].prefill(arrived, { zone })).toMatchObject({ visitedOn, visitedAt });
    const merged = mergeAnswers(forms["no-answer-note"], arrived, { visitedOn, visitedAt }, { zone });
    expect(merged.ok && merged.value.events).toEqual(arrived.events);
  });

  test("a word with a T in it is no instant, and is never turned", () => {
    const text = forms["no-answer-note"].definition.fields.find(({ id }) => id === "visitedAt");
    expect(text && answerFrom(text as never, ["Tuesday"], "Asia/Dubai")).toBeUndefined();
  });

  test("a zone that there is not is an error of the program, wherever one is named", () => {
    const form = forms["visit-record"];
    const options = { zone: "Europe/Walsall" };
    const calls = [
      () => form.prefill(oakleyVisit, options),
      () => form.parse({}, options),
      () => form.complete({}, options),
      () => form.onScreen({}, "rjsf", options),
      () => form.uiSchemaFor({}, options),
      () => mergeAnswers(form, oakleyVisit, {}, options),
      () => instantText("2026-06-09T14:30Z", english, options),
    ];
    for (const call of calls) expect(call).toThrow(/zone: a zone of the IANA list/);
  });

  test("nothing that staff know of the household reaches the note, whatever the visit holds", () => {
    const secretive: Visit = {
      ...oakleyVisit,
      codeWord: { agreed: true, word: "heron" },
      household: { ...oakleyVisit.household, notes: "heron" },
    };
    const note = JSON.stringify(forms["no-answer-note"].prefill(secretive));
    for (const word of ["heron", "Oakley", "Okonkwo", "07700"]) expect(note).not.toContain(word);
  });

  test("the buddy sheet says that a code word is agreed and never says it (R20-PRE-20)", () => {
    const secretive: Visit = { ...oakleyVisit, codeWord: { agreed: true, word: "heron" } };
    const sheet = forms["buddy-sheet"].prefill(secretive);
    expect(sheet["codeWordAgreed"]).toBe("yes");
    expect(JSON.stringify(sheet)).not.toContain("heron");
  });

  test("the buddy sheet takes the policy's ladder, and none where the policy has none (MOR-VIS-18)", () => {
    const ladder = (policy: LadderPolicy) => forms["buddy-sheet"].prefill(oakleyVisit, { policy })["ladder"];
    expect(ladder(policies["reach2-2020"])).toContainEqual({ who: "buddy", what: expect.stringContaining("visitor") });
    expect(ladder({ ladder: { status: "none" } })).toBeUndefined();
  });

  test("a level that the form's scale does not have is left open, not bent", () => {
    const parsed = parseVisit({
      ...oakleyVisit,
      assessments: { full: { hazards: [{ hazard: "Ice", initial: { likelihood: "B", consequence: 7 } }] } },
    });
    expect(parsed.ok && forms["risk-assessment"].prefill(parsed.value)).toEqual({ hazards: [{ hazard: "Ice" }] });
  });

  test("what the visit does not hold is left out; nothing is guessed", () => {
    const { school: _, ...bare } = oakleyVisit;
    expect(forms["no-answer-note"].prefill({ ...bare, times: {}, events: [] })).toEqual({});
  });
});
