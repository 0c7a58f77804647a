import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import type { AssessmentSchool } from "./AssessmentSchool.js";
import { compilePolicy } from "./compilePolicy.js";
import { createSubject } from "./createSubject.js";
import { startEvaluation, type Evaluation } from "./Evaluation.js";
import type { Judging } from "./judgement.js";
import { settingValues } from "./settingValues.js";

const nothingKnown: AssessmentSchool = {};

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
  const evaluation = startEvaluation(subject, settings[mode], compiled.sheet, question.suppose);
  return { evaluation, judging: { compiled, settings, mode: question.mode, withGaps } };
}
