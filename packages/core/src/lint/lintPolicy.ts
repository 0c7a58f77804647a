import { answering } from "../parsed/answering.js";
import { checkArgument, checkArguments } from "../parsed/checkArgument.js";
import { expected, listOf, optional } from "../parsed/expected.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import { bareQuestion } from "./bareQuestion.js";
import { lintActors } from "./lintActors.js";
import { lintAlways } from "./lintAlways.js";
import { lintCases } from "./lintCases.js";
import { lintChoices } from "./lintChoices.js";
import { lintChosen } from "./lintChosen.js";
import { lintCodeWord } from "./lintCodeWord.js";
import { lintCopied } from "./lintCopied.js";
import { lintCrossedHours } from "./lintCrossedHours.js";
import { lintEndings } from "./lintEndings.js";
import { lintEnds } from "./lintEnds.js";
import { lintHours } from "./lintHours.js";
import { lintLadderSteps } from "./lintLadderSteps.js";
import { lintMoments } from "./lintMoments.js";
import { lintNames } from "./lintNames.js";
import { lintNumbers } from "./lintNumbers.js";
import { lintRoles } from "./lintRoles.js";
import { lintRules } from "./lintRules.js";
import { lintSaid } from "./lintSaid.js";
import { lintSentences } from "./lintSentences.js";
import { lintStarts } from "./lintStarts.js";
import { lintTimers } from "./lintTimers.js";
import { lintTogether } from "./lintTogether.js";
import { lintTwice } from "./lintTwice.js";
import { lintUnusual } from "./lintUnusual.js";
import { lintUnstated } from "./lintUnstated.js";
import { lintUnused } from "./lintUnused.js";
import { lintVisits, type TriedVisit } from "./lintVisits.js";
import { lintWords } from "./lintWords.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** What a policy can be tried with: the school that takes it over, and visits whose records hold all that a school would write down. */
export type LintOptions = { readonly school?: Partial<School>; readonly visits?: readonly TriedVisit[] };

const placeOf = ({ path }: PolicyWarning): number => Number(path.split("/")[2]);

/**
 * What is well formed in a policy and still wrong: rules that ask nothing, that nobody can keep, or that no visit can keep together; what is
 * declared and never used; timed clauses that nothing does or brings up; ladders that end for good or at once; numbers out of all proportion, and names that are nearly another's; sentences that
 * say something else than their rule, and what was copied and not finished; cases of its own document that fail. With a school, roles that nobody holds and choices that change nothing; with
 * visits, rules of which none of them tells.
 *
 * A rule is tried on every combination of values of its facts, so a warning about one is proven; where there are too many to try, nothing is
 * said. `parsePolicy` refuses what is not well formed.
 *
 * @example
 * const warnings = lintPolicy(policy, { school });
 */
export function lintPolicy(policy: Policy, options: LintOptions = {}): readonly PolicyWarning[] {
  checkArgument("lintPolicy", "policy", policy, expected.policy);
  checkArguments("lintPolicy", options, {
    school: optional(expected.object),
    visits: optional(listOf(expected.object)),
  });
  return answering("lintPolicy", () => {
    const { school, visits = [] } = options;
    const { evaluation, judging } = bareQuestion(policy);
    // a rule that a timed clause brings with it is looked at with that clause
    const rules = judging.compiled.rules.slice(0, policy.rules.length);
    const alone = lintRules(rules, evaluation);
    return [
      ...alone,
      ...lintTogether(rules, evaluation, new Set(alone.map(placeOf))),
      ...lintSaid(policy, rules),
      ...lintAlways(policy),
      ...lintActors(policy),
      ...lintUnused(policy),
      ...lintUnstated(policy),
      ...lintCodeWord(policy),
      ...lintHours(policy),
      ...lintCrossedHours(policy),
      ...lintUnusual(policy),
      ...lintNames(policy),
      ...lintTwice(policy),
      ...lintCopied(policy),
      ...lintSentences(policy),
      ...lintEnds(policy),
      ...lintEndings(policy),
      ...lintStarts(policy),
      ...lintMoments(policy),
      ...lintLadderSteps(policy),
      ...lintChoices(policy),
      ...lintWords(policy),
      ...lintTimers(policy),
      ...lintNumbers(policy),
      ...(school === undefined ? [] : [...lintRoles(policy, school), ...lintChosen(policy, school)]),
      ...lintVisits(policy, visits, school),
      ...lintCases(policy, school),
    ];
  });
}
