import type { Evaluation } from "../conditions/Evaluation.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { BothModes } from "./BothModes.js";
import type { CompiledRule } from "./CompiledRule.js";
import { isTimed } from "./isTimed.js";
import type { RuleOutcome } from "./RuleOutcome.js";
import type { SharedWays } from "./sharedWays.js";
import { timedWay, type Under as Asked } from "./waysOf.js";

const MOST_ITEMS = 8;
/** Of one rule. Few come up more than a handful of times, and a service holds many policies. */
const MOST_KEPT = 64;

/** What an outcome may hang on besides the comparisons: the settings in both modes, compared as one thing, and which mode counts. */
type Settings = { readonly settings: BothModes; readonly mode: AssessmentMode };
/** With the matrix in force, which orders the bands. */
type Under = Settings & Pick<Evaluation["subject"], "matrix">;

type WorkOut = (judged: RuleOutcome["judged"]) => RuleOutcome;

/** What one rule came to, by the way in which its comparisons came out: visits come out alike under most rules. */
export type OutcomeMemory = {
  readonly outcome: (evaluation: Evaluation, under: Asked, workOut: WorkOut) => RuleOutcome;
};

/** A rule with what it came to so far. */
export type RememberedRule = { readonly rule: CompiledRule; readonly memory: OutcomeMemory };

const isUnder = (one: Under, { settings, mode }: Settings, matrix: Under["matrix"]): boolean =>
  one.settings === settings && one.mode === mode && one.matrix === matrix;

/**
 * An empty memory for a rule. An outcome is worked out when the comparisons first come out in a way, and the same outcome is handed out
 * from then on. A rule about one of many incidents, or with too many comparisons to number their ways, is worked out each time. So is one that
 * asks whether one of several things is so, one whose facts count by a setting, and one that asks a timed clause, where that says something else without what nobody stated: what it rests on is then another matter.
 */
export function outcomeMemory(rule: CompiledRule, shared: SharedWays): OutcomeMemory {
  const { tests, each, settings: named } = rule;
  const mixed = tests.some((test) => !isTimed(test) && test.settings.length > 0);
  const ways = [...new Set(tests)].map((test) => (isTimed(test) ? timedWay(test, rule, mixed) : shared.of(test)));
  const numbered = ways.reduce((product, { most }) => product * most, MOST_ITEMS) <= Number.MAX_SAFE_INTEGER;
  const counted = tests.some(({ fact, settings }) => fact?.countsBy !== undefined && settings.length > 0);
  if (!numbered || counted || each === "incident" || tests.some(({ ofSome }) => ofSome !== undefined))
    return { outcome: (_evaluation, _under, workOut) => workOut(undefined) };
  const anywhere = named.length === 0 && tests.every(({ fact }) => fact?.options !== "bands");
  const kept = new Map<number, { readonly outcome: RuleOutcome; readonly under: Under }>();

  function keyOf(evaluation: Evaluation, asked: Asked): number | undefined {
    if (evaluation.item >= MOST_ITEMS) return undefined;
    let key = evaluation.item;
    for (const { of, most } of ways) {
      const way = of(evaluation, asked);
      if (way === undefined) return undefined;
      key = key * most + way;
    }
    return key;
  }

  return {
    outcome: (evaluation, asked, workOut) => {
      const key = keyOf(evaluation, asked);
      if (key === undefined) return workOut(undefined);
      const known = kept.get(key);
      const { matrix } = evaluation.subject;
      if (known && (anywhere || isUnder(known.under, asked, matrix))) return known.outcome;
      if (known === undefined && kept.size >= MOST_KEPT) return workOut(undefined);
      const outcome = workOut(new Map());
      kept.set(key, { outcome, under: { settings: asked.settings, mode: asked.mode, matrix } });
      return outcome;
    },
  };
}
