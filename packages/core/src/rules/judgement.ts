import type { BindingRule, Rule } from "../policy/ruleSchema.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { CompiledPolicy } from "./compilePolicy.js";
import type { CompiledRule, RuleConditions } from "./compileRule.js";
import { underOtherMode, underSettings, type Evaluation } from "../conditions/Evaluation.js";
import type { Outcome } from "../findings/Finding.js";
import { outcomeOf } from "./outcomeOf.js";
import { ruleState, type RuleState } from "./ruleState.js";
import type { SettingValues } from "./settingValues.js";
import { TRUE, UNKNOWN, type Truth } from "../conditions/truth.js";

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

/** Those of some unstated settings of which each alone would make the answer another; all of them where none does alone. */
function decidingAlone(
  unstated: readonly number[],
  state: RuleState,
  [rule, evaluation]: readonly [RuleConditions, Evaluation],
  { settings, mode }: Judging,
): readonly number[] {
  const alone = unstated.filter((place) => {
    const otherwise = settings.otherwise.get(place)?.[mode] ?? evaluation.settings;
    return ruleState(rule, underSettings(evaluation, otherwise)) !== state;
  });
  return alone.length > 0 ? alone : unstated;
}

/**
 * The places of the unstated settings without which a rule would stand otherwise. In strict mode a known answer rests on nothing unstated:
 * assuming a value can settle an unknown, and never changes what is settled.
 */
export function restingOn(
  rule: RuleConditions,
  state: RuleState,
  evaluation: Evaluation,
  judging: Judging,
): readonly number[] {
  const { settings, mode } = judging;
  if (mode === "strict" && state !== "unknown") return NOTHING;
  const unstated = settings.unstated.get(rule.rule);
  if (!unstated) return NOTHING;
  const other = mode === "strict" ? settings.lenient : settings.strict;
  if (ruleState(rule, underOtherMode(evaluation, other)) === state) return NOTHING;
  return unstated.length === 1 ? unstated : decidingAlone(unstated, state, [rule, evaluation], judging);
}

type Against = { readonly granted: Truth; readonly answers: boolean; readonly by: CompiledRule };

/** The permission that speaks against an unmet rule: a granted one before one that may be granted. */
function permissionAgainst(rule: BindingRule, evaluation: Evaluation, compiled: CompiledPolicy): Against | undefined {
  if (rule.rulesOut === undefined) return undefined;
  let perhaps: Against | undefined;
  for (const by of compiled.permissions.get(rule.rulesOut) ?? []) {
    if (by.rule.kind !== "permission" || rule.beats?.includes(by.rule.id)) continue;
    const found = { granted: by.demands.truth(evaluation), answers: by.rule.beats?.includes(rule.id) === true, by };
    if (found.granted === TRUE) return found;
    if (found.granted === UNKNOWN) perhaps ??= found;
  }
  return perhaps;
}

const isBinding = (rule: Rule): rule is BindingRule => rule.kind === "duty" || rule.kind === "ban";

type Judgements = Map<Outcome | undefined, Judgement>;
const made: Readonly<Record<RuleState, Judgements>> = {
  met: new Map(),
  unmet: new Map(),
  unknown: new Map(),
  "not-applicable": new Map(),
};

/** What most rules come to: nothing disagrees, and nothing unstated is needed. Made once for all visits. */
function plainly(state: RuleState, outcome?: Outcome): Judgement {
  const known = made[state].get(outcome);
  if (known) return known;
  const judgement: Judgement = Object.freeze({ state, outcome, against: undefined, restsOn: NOTHING });
  made[state].set(outcome, judgement);
  return judgement;
}

/**
 * Judges one rule for the item that the evaluation looks at.
 * @param state how the rule stands, and `restsOn` what that rests on, where these are known already
 */
export function judgeRule(
  compiled: CompiledRule,
  evaluation: Evaluation,
  judging: Judging,
  state = ruleState(compiled, evaluation),
  restsOn = judging.withGaps ? restingOn(compiled, state, evaluation, judging) : NOTHING,
): Judgement {
  const { rule } = compiled;
  const { progress } = evaluation.subject;
  const met = state === "met" || state === "not-applicable";
  if (restsOn === NOTHING && (met || rule.kind === "permission" || rule.kind === "definition")) return plainly(state);
  if (rule.kind === "silence") {
    const open = state === "unmet" || state === "unknown";
    return { state, outcome: open ? "open" : undefined, against: undefined, restsOn };
  }
  if (!isBinding(rule)) return { state, outcome: undefined, against: undefined, restsOn };
  const against = state === "unmet" ? permissionAgainst(rule, evaluation, judging.compiled) : undefined;
  if (!against) {
    const outcome = outcomeOf(rule, state, progress);
    return restsOn === NOTHING ? plainly(state, outcome) : { state, outcome, against, restsOn };
  }
  if (against.granted === UNKNOWN)
    return { state: "unknown", outcome: outcomeOf(rule, "unknown", progress), against: undefined, restsOn };
  if (against.answers) return { state: "met", outcome: undefined, against: undefined, restsOn };
  return { state, outcome: "conflict", against: against.by, restsOn };
}
