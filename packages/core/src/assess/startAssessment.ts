import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import type { School } from "../school/schoolSchema.js";
import { compilePolicy } from "../rules/compilePolicy.js";
import { createSubject } from "../history/createSubject.js";
import { startEvaluation, type Evaluation } from "../conditions/Evaluation.js";
import type { Judging } from "../rules/Judging.js";
import { settingValues } from "../rules/settingValues.js";

const nothingKnown: Partial<School> = {};

/** Compiles the policy at its first use and lays the visit out for it. */
export function startAssessment(
  question: AssessmentQuestion,
  withGaps: boolean,
): { readonly evaluation: Evaluation; readonly judging: Judging } {
  const school = question.school ?? nothingKnown;
  const compiled = compilePolicy(question.policy);
  const settings = settingValues(compiled, school);
  const mode = question.mode === "strict" ? "strict" : "lenient";
  const matrix = school.riskMatrix ?? question.policy.riskMatrix ?? reach2RiskMatrix;
  const papers = { matrix, reviewRules: settings.reviewRules[mode] };
  const subject = createSubject(question.visit, question.now, papers);
  const evaluation = startEvaluation(subject, settings[mode], compiled.facts.places, question.suppose);
  return { evaluation, judging: { compiled, settings, mode: question.mode, withGaps } };
}
