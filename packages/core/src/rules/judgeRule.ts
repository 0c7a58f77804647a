import type { BindingRule, Rule } from "../policy/ruleSchema.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { supposedKey } from "../conditions/supposedKey.js";
import { FALSE, NO_QUESTION, TRUE, UNKNOWN, type Truth } from "../conditions/truth.js";
import type { CompiledPolicy } from "./CompiledPolicy.js";
import type { CompiledRule } from "./CompiledRule.js";
import type { Judgement } from "./Judgement.js";
import type { Judging } from "./Judging.js";
import { isAboutNoJourney, isPreparation, isSettled, outcomeOf } from "./outcomeOf.js";
import { restingOn } from "./restingOn.js";
import type { RuleOutcome } from "./RuleOutcome.js";
import { stateOf } from "./stateOf.js";

const NOTHING: readonly number[] = [];
const yetToCome = { state: "unknown" } as const;

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

/** Whether the moment of a rule is over. Timed clauses that are shown say so themselves: one that is broken is enough. */
function isOver(
  { shows, each }: CompiledRule,
  rule: BindingRule,
  { subject, settings, supposed, item }: Evaluation,
): boolean {
  const { progress } = subject;
  const isSupposed = shows.some(({ fact }) => supposed?.[supposedKey(fact, item)] !== undefined);
  if (shows.length === 0 || isSupposed) return isSettled(rule, progress);
  const about = each === "visit" ? undefined : item;
  const answers = shows.map(({ id }) => subject.askTimer?.(id, about, settings, supposed));
  if (answers.includes("broken")) return true;
  return answers.includes("unsure") ? isSettled(rule, progress) : !answers.includes("waits");
}

/** Whether what a rule demands did not arise, and still may on this visit: then it is to be done, as everything that has not happened yet. */
function mayStillArise({ rule, applies, demands, asksNotAlways }: CompiledRule, evaluation: Evaluation): boolean {
  if (!asksNotAlways || !isBinding(rule) || isPreparation(rule.phase)) return false;
  const { progress } = evaluation.subject;
  if (progress.calledOff || isSettled(rule, progress) || applies?.truth(evaluation) === FALSE) return false;
  return demands.truth(evaluation) === NO_QUESTION;
}

/**
 * Judges one rule for the item that the evaluation looks at.
 * @param stands how the rule stands and what that rests on, where these are known already
 */
export function judgeRule(
  compiled: CompiledRule,
  evaluation: Evaluation,
  judging: Judging,
  stands: Pick<Judgement, "state" | "restsOn"> = standing(compiled, evaluation, judging),
): Judgement {
  const { rule } = compiled;
  const { restsOn } = stands;
  const { state } = stands.state === "not-applicable" && mayStillArise(compiled, evaluation) ? yetToCome : stands;
  const { progress } = evaluation.subject;
  // a rule that shows a timed clause stands as that does, and the clause knows of the journey itself
  if ((state === "unmet" || state === "unknown") && compiled.shows.length === 0 && isAboutNoJourney(rule, progress))
    return { state: "not-applicable", outcome: undefined, against: undefined, restsOn: NOTHING };
  if (rule.kind === "silence") {
    const open = state === "unmet" || state === "unknown";
    return { state, outcome: open ? "open" : undefined, against: undefined, restsOn };
  }
  if (!isBinding(rule)) return { state, outcome: undefined, against: undefined, restsOn };
  const settled = isOver(compiled, rule, evaluation);
  const against = state === "unmet" ? permissionAgainst(rule, evaluation, judging.compiled) : undefined;
  if (!against) return { state, outcome: outcomeOf(rule, state, progress, settled), against: undefined, restsOn };
  if (against.granted === UNKNOWN)
    return { state: "unknown", outcome: outcomeOf(rule, "unknown", progress, settled), against: undefined, restsOn };
  if (against.answers) return { state: "met", outcome: undefined, against: undefined, restsOn };
  return { state, outcome: "conflict", against: against.by, restsOn };
}

/**
 * The same for a rule of which is known how its comparisons come out. Where no permission can stand against it, all visits under which they
 * come out alike have one judgement at one stage, before its moment is over and one after.
 */
export function judgeOutcome(
  rule: CompiledRule,
  outcome: RuleOutcome,
  evaluation: Evaluation,
  judging: Judging,
): Judgement {
  const { judged } = outcome;
  if (judged === undefined || !rule.hangsOnItself) return judgeRule(rule, evaluation, judging, outcome);
  const moment = momentOf(rule, evaluation, judging);
  const known = judged.get(moment);
  if (known !== undefined) return known;
  const judgement = judgeRule(rule, evaluation, judging, outcome);
  judged.set(moment, judgement);
  return judgement;
}

// Without a timed clause of its own the stage tells whether the moment of a rule is over.
function momentOf(rule: CompiledRule, evaluation: Evaluation, { stage }: Judging): number {
  if (rule.shows.length === 0 || !isBinding(rule.rule)) return stage * 2;
  return stage * 2 + (isOver(rule, rule.rule, evaluation) ? 1 : 0);
}

function standing(rule: CompiledRule, evaluation: Evaluation, judging: Judging): Pick<Judgement, "state" | "restsOn"> {
  const state = stateOf(rule, evaluation);
  return { state, restsOn: judging.withGaps ? restingOn(rule, state, evaluation, judging) : NOTHING };
}
