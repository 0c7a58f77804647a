import { underSettings, type Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "./CompiledRule.js";
import type { Under } from "./waysOf.js";
import type { RuleState } from "./RuleState.js";
import { stateOf } from "./stateOf.js";

const NOTHING: readonly number[] = [];

/**
 * The places of the unstated settings without which a rule would stand otherwise: those of which each alone makes it another answer, or
 * all of them where none does alone. In strict mode a known answer rests on nothing unstated: assuming a value can settle an unknown, and
 * never changes what is settled.
 */
export function restingOn(
  rule: CompiledRule,
  state: RuleState,
  evaluation: Evaluation,
  { settings, mode }: Under,
): readonly number[] {
  const standsUnder = (other: Evaluation["settings"]) => stateOf(rule, underSettings(evaluation, other)) === state;
  if (mode === "strict" && state !== "unknown") return NOTHING;
  const unstated = settings.unstated.get(rule.rule);
  if (!unstated || standsUnder(mode === "strict" ? settings.lenient : settings.strict)) return NOTHING;
  if (unstated.length === 1) return unstated;
  const alone = unstated.filter((place) => !standsUnder(settings.otherwise.get(place)?.[mode] ?? evaluation.settings));
  return alone.length > 0 ? alone : unstated;
}
