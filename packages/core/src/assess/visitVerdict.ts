import { answering } from "../parsed/answering.js";
import type { Verdict } from "./Assessment.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { atItem, type Evaluation } from "../conditions/Evaluation.js";
import { itemCount } from "../history/itemCount.js";
import { judgeRule } from "../rules/judgeRule.js";
import type { Judging } from "../rules/Judging.js";
import { checkQuestion, startAssessment } from "./startAssessment.js";
import { stageAt } from "../rules/verdictRules.js";
import { count, startTally, verdictOf, type Tally } from "./verdictOf.js";

function countRule(rule: CompiledRule, evaluation: Evaluation, judging: Judging, tally: Tally): void {
  const items = itemCount(evaluation.subject, rule.each);
  for (let item = 0; item < items; item += 1) {
    const { outcome, restsOn } = judgeRule(rule, atItem(evaluation, item), judging);
    if (restsOn.length > 0) tally.gap = true;
    if (outcome !== undefined) count(tally, outcome, rule.rule, evaluation.subject.progress.departed);
  }
}

/**
 * The verdict of {@link assessVisit} alone, for lists of many visits: no sentences and no trace. Rules that can stop a visit come first,
 * and nothing is asked that cannot change the answer any more. Always the same verdict as `assessVisit` gives.
 */
export function visitVerdict(question: AssessmentQuestion): Verdict {
  checkQuestion("visitVerdict", question);
  return answering("visitVerdict", () => {
    const strict = question.mode === "strict";
    const { evaluation, judging } = startAssessment(question, strict);
    const tally = startTally();
    const { deciding, preparing } = stageAt(judging.compiled.verdictRules, evaluation.subject.progress);
    for (const rule of deciding) {
      countRule(rule, evaluation, judging, tally);
      if (tally.stopped) return "no-go";
    }
    for (const rule of preparing) {
      if (!strict && (tally.conditions || tally.untold)) break;
      countRule(rule, evaluation, judging, tally);
    }
    return verdictOf(tally, judging.mode);
  });
}
