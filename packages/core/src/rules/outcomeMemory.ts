import type { Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "./CompiledRule.js";
import { restingOn } from "./restingOn.js";
import type { RuleOutcome } from "./RuleOutcome.js";
import type { SharedWays } from "./sharedWays.js";
import { stateOf } from "./stateOf.js";
import { NOT_COUNTED, readsSettings, type Under as Settings } from "./waysOf.js";

const MOST_ITEMS = 8;
/** Of one rule. Few come up more than a handful of times, and a service holds many policies. */
const MOST_KEPT = 64;

/** What an outcome may hang on besides the comparisons: the settings in both modes, compared as one thing, which mode counts, and the matrix in force, which orders the bands. */
type Under = Settings & Pick<Evaluation["subject"], "matrix">;

/** The same, with the ways in which the shared comparisons of the policy came out. */
type Asked = Settings & { readonly ways: readonly number[] };

type WorkOut = (judged: RuleOutcome["judged"]) => RuleOutcome;

/** What one rule came to, by the way in which its comparisons came out: visits come out alike under most rules. */
export type OutcomeMemory = {
  readonly outcome: (evaluation: Evaluation, asked: Asked, workOut: WorkOut) => RuleOutcome;
};

/** A rule with what it came to so far. */
export type RememberedRule = { readonly rule: CompiledRule; readonly memory: OutcomeMemory };

const none: OutcomeMemory = { outcome: (_evaluation, _asked, workOut) => workOut(undefined) };

const isUnder = (one: Under, { settings, mode }: Settings, matrix: Under["matrix"]): boolean =>
  one.settings === settings && one.mode === mode && one.matrix === matrix;

/**
 * An empty memory for a rule. An outcome is worked out when the comparisons first come out in a way, and the same outcome is handed out
 * from then on. A rule about one of many incidents, or with too many comparisons to number their ways, is worked out each time. So is one that
 * asks whether one of several things is so. One that reads what hangs on settings, of which several are unstated, is remembered with those that it
 * rests on: on which of them hangs on how it stands without each alone.
 */
export function outcomeMemory(rule: CompiledRule, shared: SharedWays): OutcomeMemory {
  const { tests, each, settings: named } = rule;
  if (each === "incident" || tests.some(({ ofSome }) => ofSome !== undefined)) return none;
  const parts = [...new Set(tests)].map(shared.of);
  if (parts.reduce((product, { ways }) => product * ways.most, MOST_ITEMS) > Number.MAX_SAFE_INTEGER) return none;
  const hangsOnSettings = tests.some(readsSettings);
  const anywhere = named.length === 0 && tests.every(({ fact }) => fact?.options !== "bands");
  const kept = new Map<number | string, { readonly outcome: RuleOutcome; readonly under: Under }>();

  function keyOf(evaluation: Evaluation, asked: Asked): number {
    if (evaluation.item >= MOST_ITEMS) return NOT_COUNTED;
    let key = evaluation.item;
    for (const { place, ways } of parts) {
      const way = place === undefined ? ways.of(evaluation, asked) : (asked.ways[place] ?? NOT_COUNTED);
      if (way === NOT_COUNTED) return NOT_COUNTED;
      key = key * ways.most + way;
    }
    return key;
  }

  // What rests on nothing unstated is known by its way alone.
  function fullKeyOf(way: number, evaluation: Evaluation, asked: Asked): number | string {
    if (!hangsOnSettings || (asked.settings.unstated.get(rule.rule)?.length ?? 0) < 2 || kept.has(way)) return way;
    const restsOn = restingOn(rule, stateOf(rule, evaluation), evaluation, asked);
    return restsOn.length === 0 ? way : `${String(way)} ${restsOn.join(" ")}`;
  }

  return {
    outcome: (evaluation, asked, workOut) => {
      const way = keyOf(evaluation, asked);
      if (way === NOT_COUNTED) return workOut(undefined);
      const key = fullKeyOf(way, evaluation, asked);
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
