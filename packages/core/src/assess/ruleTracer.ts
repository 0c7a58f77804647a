import type { RuleTrace } from "./Assessment.js";
import type { CompiledRule } from "./compileRule.js";
import type { Evaluation } from "./Evaluation.js";
import { itemPointer } from "./itemCount.js";
import type { RuleState } from "./ruleState.js";
import { mostWays, UNCOUNTED } from "./waysOf.js";

const MOST_ITEMS = 8;
/** Of one rule. Few come up more than a handful of times, and a service holds many policies. */
const MOST_KEPT = 64;

const states: Readonly<Record<RuleState, number>> = { met: 0, unmet: 1, unknown: 2, "not-applicable": 3 };

type Traced = Omit<CompiledRule, "trace">;
type RuleTracer = (evaluation: Evaluation, state: RuleState) => RuleTrace;

function writer({ rule: { id, kind, cites }, applies, demands, each }: Traced): RuleTracer {
  return (evaluation, state) => {
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
  };
}

/**
 * Says how a rule came out. Visits come out alike under most rules, so an entry is made when its comparisons first come out that way, and
 * is shared, frozen, by every visit for which they do: reading what was made is several times quicker than making it again.
 */
export function ruleTracer(compiled: Traced): RuleTracer {
  const write = writer(compiled);
  const tests = [...new Set(compiled.tests)].map((test) => ({ way: test.way, most: mostWays(test) }));
  const keys = tests.reduce((product, { most }) => product * most, Object.keys(states).length * MOST_ITEMS);
  if (keys > Number.MAX_SAFE_INTEGER || compiled.each === "incident") return write;
  const made = new Map<number, RuleTrace>();
  return (evaluation, state) => {
    if (evaluation.item >= MOST_ITEMS) return write(evaluation, state);
    let key = states[state] * MOST_ITEMS + evaluation.item;
    for (const { way, most } of tests) {
      const number = way(evaluation);
      if (number === UNCOUNTED) return write(evaluation, state);
      key = key * most + number;
    }
    const known = made.get(key);
    if (known) return known;
    const trace = write(evaluation, state);
    if (made.size < MOST_KEPT) made.set(key, trace);
    return trace;
  };
}
