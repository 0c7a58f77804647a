import { expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { evaluationOf } from "../../test/evaluationOf.js";
import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";

type Consent = NonNullable<NonNullable<Visit["plan"]>["consent"]>;

function truth(fact: string, consent: Consent | undefined): number {
  const visit = { ...exampleVisit, plan: { ...exampleVisit.plan, consent } };
  const { ready, evaluation } = evaluationOf({ fact, is: true }, visit, epochMs(at("09:00")));
  return ready.truth(evaluation);
}

const [no, unknown, yes] = [0, 1, 2];
test.each([
  ["nobody asked", undefined, unknown, unknown],
  ["refused", { given: false }, no, no],
  ["agreed, nobody says how", { given: true }, yes, unknown],
  ["agreed by word", { given: true, form: "word" }, yes, no],
  ["agreed in writing", { given: true, form: "writing" }, yes, yes],
  ["taken back on the day of the visit", { given: true, form: "writing", withdrawnOn: "2026-06-09" }, no, no],
  ["taken back a day later", { given: true, form: "writing", withdrawnOn: "2026-06-10" }, yes, yes],
] as const)("consent: %s", (_, consent, given, inWriting) => {
  expect([truth("consentGiven", consent), truth("consentInWriting", consent)]).toEqual([given, inWriting]);
});
