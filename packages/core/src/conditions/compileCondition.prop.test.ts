import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluationOf } from "../../test/evaluationOf.js";
import { smallVisit } from "../../test/smallVisit.js";
import { factList } from "../facts/factList.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { Supposed } from "./Evaluation.js";
import { truthNames, type TruthName } from "./truth.js";

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

/** The three truth values as strong Kleene logic has them, written down once more. */
function expected(asked: Condition, given: Supposed): TruthName {
  if ("all" in asked) return combined(asked.all, given, "false", "true");
  if ("any" in asked) return combined(asked.any, given, "true", "false");
  if ("not" in asked)
    return { true: "false", unknown: "unknown", false: "true", "does-not-arise": "does-not-arise" }[
      expected(asked.not, given)
    ] as TruthName;
  if (!("fact" in asked)) throw new Error("No other condition is drawn.");
  const value = given[asked.fact] ?? undefined;
  if (asked.recorded !== undefined) return String((value !== undefined) === asked.recorded) as TruthName;
  return value === undefined ? "unknown" : (String(value === asked.is) as TruthName);
}

function combined(parts: readonly Condition[], given: Supposed, settles: TruthName, otherwise: TruthName): TruthName {
  const truths = parts.map((part) => expected(part, given));
  return truths.includes(settles) ? settles : truths.includes("unknown") ? "unknown" : otherwise;
}

test("a condition is true, false or unknown as its parts make it, in an answer and in its trace", () => {
  fc.assert(
    fc.property(condition, supposed, (asked, given) => {
      const { ready, evaluation } = evaluationOf(asked, smallVisit, Date.parse("2026-06-09T08:00:00+01:00"), given);
      expect(truthNames[ready.truth(evaluation)]).toBe(expected(asked, given));
      expect(ready.trace(evaluation).truth).toBe(expected(asked, given));
    }),
    { numRuns: 2_000 },
  );
});
