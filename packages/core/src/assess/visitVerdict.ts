import type { Verdict } from "./Assessment.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { itemCount } from "./items.js";
import { judgeRule } from "./judgement.js";
import { startAssessment } from "./startAssessment.js";
import { count, startTally, verdictOf } from "./verdictOf.js";

/**
 * The verdict of {@link assessVisit} alone, for lists of many visits: no sentences, no trace, and an end at the first rule that stops
 * the visit. Always the same verdict as `assessVisit` gives.
 */
export function visitVerdict(question: AssessmentQuestion): Verdict {
  const { evaluation, judging } = startAssessment(question, question.mode === "strict");
  const tally = startTally();
  for (const rule of judging.compiled.forVerdict) {
    const items = itemCount(evaluation.subject, rule.each);
    for (evaluation.item = 0; evaluation.item < items; evaluation.item += 1) {
      const { outcome, restsOn } = judgeRule(rule, evaluation, judging);
      if (restsOn.length > 0) tally.gap = true;
      if (outcome !== undefined && rule.rule.kind !== "permission" && rule.rule.kind !== "definition") {
        const strength = rule.rule.kind === "silence" ? undefined : rule.rule.strength;
        count(tally, outcome, { strength, phase: rule.rule.phase, kind: rule.rule.kind, departed: evaluation.subject.progress.departed });
      }
    }
    if (tally.stopped) return "no-go";
  }
  return verdictOf(tally, judging.mode);
}
