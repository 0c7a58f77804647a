import type { RuleTrace } from "../assess/Assessment.js";
import type { CompiledRule } from "./compileRule.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { itemPointer } from "./itemCount.js";
import { restingOn, type Judging } from "./judgement.js";
import { ruleState, type RuleState } from "./ruleState.js";
import { mostWays, UNCOUNTED } from "../conditions/waysOf.js";

const MOST_ITEMS = 8;
/** Of one rule. Few come up more than a handful of times, and a service holds many policies. */
const MOST_KEPT = 64;

/** How a rule stands, and what it says in a trace, when its comparisons come out in one way. */
export type RuleOutcome = {
  readonly state: RuleState;
  readonly restsOn: readonly number[];
  /** Frozen, and shared by all visits for which the rule comes out like this. */
  readonly traceFor: (judged: RuleState) => RuleTrace;
};

type Kept = RuleOutcome & Pick<Judging, "settings" | "mode"> & Pick<Evaluation["subject"], "matrix">;
type Compiled = Omit<CompiledRule, "outcome">;

function traceOf({ rule, applies, demands, each }: Compiled, evaluation: Evaluation, state: RuleState): RuleTrace {
  const { id, kind, cites } = rule;
  const about = itemPointer(evaluation.subject, each, evaluation.item);
  return Object.freeze({
    rule: id,
    kind,
    cites,
    state,
    demands: demands.trace(evaluation),
    ...(about === undefined ? {} : { about }),
    ...(applies ? { applies: applies.trace(evaluation) } : {}),
  });
}

function workOut(compiled: Compiled, evaluation: Evaluation, judging: Judging): Kept {
  const state = ruleState(compiled, evaluation);
  const restsOn = restingOn(compiled, state, evaluation, judging);
  const trace = traceOf(compiled, evaluation, state);
  const { settings, mode } = judging;
  const { matrix } = evaluation.subject;
  return {
    state,
    restsOn,
    settings,
    mode,
    matrix,
    traceFor: (judged) => (judged === state ? trace : { ...trace, state: judged }),
  };
}

/** What an outcome that refers to settings hangs on besides the comparisons: the settings of the other mode, and the order of the bands. */
const standsFor = (kept: Kept, evaluation: Evaluation, judging: Judging): boolean =>
  kept.settings === judging.settings && kept.mode === judging.mode && kept.matrix === evaluation.subject.matrix;

/**
 * Says how a rule comes out, from its comparisons alone. Visits come out alike under most rules, so an outcome is worked out when its
 * comparisons first come out that way, and looked up from then on: that is several times quicker than working it out again.
 */
export function ruleMemory(compiled: Compiled): (evaluation: Evaluation, judging: Judging) => RuleOutcome {
  const tests = [...new Set(compiled.tests)].map((test) => ({ way: test.way, most: mostWays(test) }));
  const keys = tests.reduce((product, { most }) => product * most, MOST_ITEMS);
  if (keys > Number.MAX_SAFE_INTEGER || compiled.each === "incident")
    return (evaluation, judging) => workOut(compiled, evaluation, judging);
  const anywhere = compiled.settings.length === 0;
  const kept = new Map<number, Kept>();
  return (evaluation, judging) => {
    let key = evaluation.item;
    for (let place = 0; place < tests.length && key !== UNCOUNTED; place += 1) {
      const test = tests[place];
      const way = test ? test.way(evaluation) : UNCOUNTED;
      key = way === UNCOUNTED ? UNCOUNTED : key * (test?.most ?? 1) + way;
    }
    if (key === UNCOUNTED || evaluation.item >= MOST_ITEMS) return workOut(compiled, evaluation, judging);
    const known = kept.get(key);
    if (known && (anywhere || standsFor(known, evaluation, judging))) return known;
    const outcome = workOut(compiled, evaluation, judging);
    if (known || kept.size < MOST_KEPT) kept.set(key, outcome);
    return outcome;
  };
}
