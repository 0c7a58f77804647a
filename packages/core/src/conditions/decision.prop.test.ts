import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallVisit } from "../../test/smallVisit.js";
import type { Condition } from "../policy/conditionSchema.js";
import { reach2ReviewRules } from "../risk/reviewDue.js";
import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import { compileCondition, type CompiledCondition } from "./compileCondition.js";
import { createFactSheet } from "./createFactSheet.js";
import { createSubject } from "../history/createSubject.js";
import { answering, asking, type Decision } from "./decision.js";
import { NOT_EVALUATED, NOT_READ, startEvaluation, type EvaluationSheet, type Supposed } from "./Evaluation.js";
import { factList } from "../facts/factList.js";
import { truthNames } from "./truth.js";

const facts = factList
  .filter(({ type, of, takes }) => type === "yes-no" && of === "visit" && takes === undefined)
  .slice(0, 6)
  .map(({ id }) => id);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.record({ fact: fc.constantFrom(...facts), is: fc.boolean() }),
    fc.record({ fact: fc.constantFrom(...facts), recorded: fc.boolean() }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const supposed: fc.Arbitrary<Supposed> = fc.record(
  Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom(true, false, null)])),
);
const subject = createSubject(smallVisit, "2026-06-09T08:00:00+01:00", {
  matrix: reach2RiskMatrix,
  reviewRules: reach2ReviewRules,
});

/** A condition made ready, and an evaluation of the visit in which its facts are what is supposed. */
function compiled(asked: Condition) {
  const sheet = createFactSheet({ roles: [] });
  const remembered: CompiledCondition["tests"][number][] = [];
  const none = { definitions: new Map(), permissions: new Map(), places: new Map(), known: new Map() };
  const ready = compileCondition(asked, { ...none, facts: sheet, remembered });
  const { places } = sheet;
  const about: EvaluationSheet = {
    places,
    unread: Array.from(places, () => NOT_READ),
    blank: remembered.map(() => NOT_EVALUATED),
    onSettings: [],
    headcount: undefined,
    onHeadcount: [],
  };
  return { ready, evaluationOf: (given: Supposed) => startEvaluation(subject, [], about, given) };
}

/** How many comparisons a diagram holds, each counted once. */
function sizeOf(start: Decision<string>): number {
  const seen = new Set<Decision<string>>();
  const visit = (step: Decision<string>): void => {
    if (step.ends || seen.has(step)) return;
    seen.add(step);
    for (const next of [step.yes, step.unknown, step.no]) visit(next);
  };
  visit(start);
  return seen.size;
}

const ends = { yes: answering("yes"), unknown: answering("unknown"), no: answering("no") };
const depthOf = (asked: Condition): number => {
  if ("all" in asked) return 1 + Math.max(...asked.all.map(depthOf));
  if ("any" in asked) return 1 + Math.max(...asked.any.map(depthOf));
  return "not" in asked ? depthOf(asked.not) : 0;
};

describe("a condition as a diagram of comparisons", () => {
  it("comes out as its parts do, taken one by one, whatever is yes, no or unknown", () => {
    fc.assert(
      fc.property(condition, supposed, (asked, given) => {
        const { ready, evaluationOf } = compiled(asked);
        const truth = truthNames[ready.truth(evaluationOf(given))];
        expect(truth).toBe(ready.trace(evaluationOf(given)).truth);
      }),
      { numRuns: 500 },
    );
  });

  it("leads to the end for its truth in a larger diagram", () => {
    fc.assert(
      fc.property(condition, supposed, (asked, given) => {
        const { ready, evaluationOf } = compiled(asked);
        const evaluation = evaluationOf(given);
        let step = ready.leadingTo(ends);
        while (!step.ends) {
          const truth = truthNames[step.truth(evaluation)];
          step = truth === "true" ? step.yes : truth === "false" ? step.no : step.unknown;
        }
        expect(step.answer).toBe({ true: "yes", unknown: "unknown", false: "no" }[truthNames[ready.truth(evaluation)]]);
      }),
    );
  });

  it("grows with the comparisons of a condition times its depth, and no faster", () => {
    fc.assert(
      fc.property(condition, (asked) => {
        const { ready } = compiled(asked);
        expect(sizeOf(ready.leadingTo(ends))).toBeLessThanOrEqual(ready.tests.length * (depthOf(asked) + 1));
      }),
    );
  });

  it("asks nothing that leads to the same whatever it is", () => {
    const end = answering("same");
    const asked = { place: -1, wanted: true, value: () => undefined, truth: () => 0 as const };
    expect(asking(asked, { yes: end, unknown: end, no: end })).toBe(end);
  });
});
