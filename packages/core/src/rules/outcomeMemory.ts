import type { Evaluation } from "../conditions/Evaluation.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { CompiledRule } from "./CompiledRule.js";
import type { RuleOutcome } from "./RuleOutcome.js";
import { waysOf } from "./waysOf.js";

const MOST_ITEMS = 8;
/** Of one rule. Few come up more than a handful of times, and a service holds many policies. */
const MOST_KEPT = 64;

/** What an outcome may hang on besides the comparisons: the settings in both modes, compared as one thing, and which mode counts. */
type Settings = { readonly settings: object; readonly mode: AssessmentMode };
/** With the matrix in force, which orders the bands. */
type Under = Settings & Pick<Evaluation["subject"], "matrix">;

/** What one rule came to, by the way in which its comparisons came out: visits come out alike under most rules. */
export type OutcomeMemory = {
  readonly outcome: (evaluation: Evaluation, under: Settings, workOut: () => RuleOutcome) => RuleOutcome;
};

const isUnder = (one: Under, other: Under): boolean =>
  one.settings === other.settings && one.mode === other.mode && one.matrix === other.matrix;

/**
 * An empty memory for a rule. An outcome is worked out when the comparisons first come out in a way, and the same outcome is handed out
 * from then on. A rule about one of many incidents, or with too many comparisons to number their ways, is worked out each time, and so is one that
 * asks a timed clause.
 */
export function outcomeMemory({ tests, each, settings: named }: CompiledRule): OutcomeMemory {
  const ways = [...new Set(tests)].map(waysOf);
  const numbered = ways.reduce((product, { most }) => product * most, MOST_ITEMS) <= Number.MAX_SAFE_INTEGER;
  // a timed clause that waits and one that is broken compare alike, and rest on other settings
  const timed = tests.some(({ fact }) => fact?.takes === "timer");
  if (!numbered || timed || each === "incident") return { outcome: (_evaluation, _under, workOut) => workOut() };
  const anywhere = named.length === 0 && tests.every(({ fact }) => fact?.options !== "bands");
  const kept = new Map<number, { readonly outcome: RuleOutcome; readonly under: Under }>();

  function keyOf(evaluation: Evaluation): number | undefined {
    if (evaluation.item >= MOST_ITEMS) return undefined;
    let key = evaluation.item;
    for (const { of, most } of ways) {
      const way = of(evaluation);
      if (way === undefined) return undefined;
      key = key * most + way;
    }
    return key;
  }

  return {
    outcome: (evaluation, { settings, mode }, workOut) => {
      const key = keyOf(evaluation);
      if (key === undefined) return workOut();
      const known = kept.get(key);
      const under = { settings, mode, matrix: evaluation.subject.matrix };
      if (known && (anywhere || isUnder(known.under, under))) return known.outcome;
      const outcome = workOut();
      if (known || kept.size < MOST_KEPT) kept.set(key, { outcome, under });
      return outcome;
    },
  };
}
