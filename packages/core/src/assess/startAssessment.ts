import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { School } from "../school/schoolSchema.js";
import { compilePolicy } from "../rules/compilePolicy.js";
import { createSubject } from "../history/createSubject.js";
import { startEvaluation, type Evaluation } from "../conditions/Evaluation.js";
import type { Judging } from "../rules/Judging.js";
import { settingValues } from "../rules/settingValues.js";

const nothingKnown: Partial<School> = {};

/** A mode, a visit or a policy that is missing or misspelt would give an answer to another question; a caller without types learns of it here. */
function checkQuestion({ mode, policy, visit }: Readonly<Partial<AssessmentQuestion>>): void {
  if (mode !== "strict" && mode !== "lenient")
    throw new HomeVisitsError("invalid-argument", 'Give mode as "strict" or "lenient".');
  if (typeof policy !== "object" || !Array.isArray(policy.rules))
    throw new HomeVisitsError("invalid-argument", "Give policy as a policy, such as parsePolicy or policies gives.");
  if (typeof visit !== "object" || !Array.isArray(visit.events))
    throw new HomeVisitsError("invalid-argument", "Give visit as a visit, such as parseVisit gives.");
}

/** Compiles the policy at its first use and lays the visit out for it. */
export function startAssessment(
  question: AssessmentQuestion,
  withGaps: boolean,
): { readonly evaluation: Evaluation; readonly judging: Judging } {
  checkQuestion(question);
  const school = question.school ?? nothingKnown;
  const compiled = compilePolicy(question.policy);
  const settings = settingValues(compiled, school);
  const { mode } = question;
  const matrix = school.riskMatrix ?? question.policy.riskMatrix ?? reach2RiskMatrix;
  const papers = { matrix, reviewRules: settings.reviewRules[mode] };
  const subject = createSubject(question.visit, question.now, papers);
  const evaluation = startEvaluation(subject, settings[mode], compiled.facts.places, question.suppose);
  return { evaluation, judging: { compiled, settings, mode, withGaps } };
}
