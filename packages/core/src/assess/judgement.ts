import type { BindingRule, Rule } from "../policy/ruleSchema.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { CompiledPolicy } from "./compilePolicy.js";
import type { CompiledRule } from "./compileRule.js";
import type { Evaluation } from "./Evaluation.js";
import type { Outcome } from "./Finding.js";
import { outcomeOf } from "./outcomeOf.js";
import { ruleState, type RuleState } from "./ruleState.js";
import type { SettingValues } from "./settingValues.js";
import { TRUE, UNKNOWN, type Truth } from "./truth.js";

/** How one rule came out for one visit, or for one of several things of it. */
export type Judgement = {
  readonly state: RuleState;
  readonly outcome: Outcome | undefined;
  /** The permission that disagrees, in a conflict. */
  readonly against: CompiledRule | undefined;
  /** Places of unstated settings without which the answer would be another. */
  readonly restsOn: readonly number[];
};

/** What a judgement needs besides the rule. Without gaps nobody asks what an answer rests on. */
export type Judging = {
  readonly compiled: CompiledPolicy;
  readonly settings: SettingValues;
  readonly mode: AssessmentMode;
  readonly withGaps: boolean;
};

const NOTHING: readonly number[] = [];

/** In strict mode a known answer rests on nothing unstated: assuming a value can settle an unknown, and never changes what is settled. */
function restingOn(
  rule: CompiledRule,
  state: RuleState,
  evaluation: Evaluation,
  { settings, mode }: Judging,
): readonly number[] {
  if (mode === "strict" && state !== "unknown") return NOTHING;
  const unstated = settings.unstated.get(rule);
  if (!unstated) return NOTHING;
  const other = mode === "strict" ? settings.lenient : settings.strict;
  if (ruleState(rule, { ...evaluation, settings: other }) === state) return NOTHING;
  const alone = unstated.filter((place) => {
    const withOne = evaluation.settings.map((value, at) => (at === place ? other[at] : value));
    return ruleState(rule, { ...evaluation, settings: withOne }) !== state;
  });
  return alone.length > 0 ? alone : unstated;
}

type Against = { readonly granted: Truth; readonly answers: boolean; readonly by: CompiledRule };

/** The permission that speaks against an unmet rule: a granted one before one that may be granted. */
function permissionAgainst(rule: BindingRule, evaluation: Evaluation, compiled: CompiledPolicy): Against | undefined {
  let perhaps: Against | undefined;
  for (const by of rule.rulesOut === undefined ? [] : (compiled.permissions.get(rule.rulesOut) ?? [])) {
    if (by.rule.kind !== "permission" || rule.beats?.includes(by.rule.id)) continue;
    const found = { granted: by.demands.truth(evaluation), answers: by.rule.beats?.includes(rule.id) === true, by };
    if (found.granted === TRUE) return found;
    if (found.granted === UNKNOWN) perhaps ??= found;
  }
  return perhaps;
}

const isBinding = (rule: Rule): rule is BindingRule => rule.kind === "duty" || rule.kind === "ban";

/** Judges one rule for the item that the evaluation looks at. */
export function judgeRule(rule: CompiledRule, evaluation: Evaluation, judging: Judging): Judgement {
  const state = ruleState(rule, evaluation);
  const restsOn = !judging.withGaps ? NOTHING : restingOn(rule, state, evaluation, judging);
  if (rule.rule.kind === "silence") {
    return {
      state,
      outcome: state === "unmet" || state === "unknown" ? "open" : undefined,
      against: undefined,
      restsOn,
    };
  }
  if (!isBinding(rule.rule)) return { state, outcome: undefined, against: undefined, restsOn };
  const against = state === "unmet" ? permissionAgainst(rule.rule, evaluation, judging.compiled) : undefined;
  if (against?.granted === UNKNOWN)
    return {
      state: "unknown",
      outcome: outcomeOf(rule.rule, "unknown", evaluation.subject.progress),
      against: undefined,
      restsOn,
    };
  if (against?.answers) return { state: "met", outcome: undefined, against: undefined, restsOn };
  if (against) return { state, outcome: "conflict", against: against.by, restsOn };
  return { state, outcome: outcomeOf(rule.rule, state, evaluation.subject.progress), against: undefined, restsOn };
}
