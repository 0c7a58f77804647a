import type { AssessmentQuestion } from "../src/assess/AssessmentQuestion.js";
import { startAssessment } from "../src/assess/startAssessment.js";
import { atItem } from "../src/conditions/Evaluation.js";
import { wordingFor } from "../src/findings/wordingFor.js";
import { itemCount } from "../src/history/itemCount.js";
import { judgeRule } from "../src/rules/judgeRule.js";

/** Of each rule that has other words and is not kept: which of them it says, by their place, once for each thing that it looks at; `null` for its usual ones. */
export function otherWords(question: AssessmentQuestion): Readonly<Record<string, readonly (number | null)[]>> {
  const { evaluation, judging } = startAssessment(question, false);
  return Object.fromEntries(
    judging.compiled.rules.flatMap((compiled) => {
      if (compiled.wordings.length === 0) return [];
      const said = Array.from({ length: itemCount(evaluation.subject, compiled.each) }, (_, item) => {
        const at = atItem(evaluation, item);
        if (judgeRule(compiled, at, judging).state !== "unmet") return [];
        const wording = wordingFor(compiled, at);
        return [wording === undefined ? null : compiled.wordings.indexOf(wording)];
      }).flat();
      return said.length === 0 ? [] : [[compiled.rule.id, said]];
    }),
  );
}
