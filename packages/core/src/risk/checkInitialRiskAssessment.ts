import { checkHolds } from "../parsed/checkArgument.js";
import type { InitialRiskAssessment } from "./initialRiskAssessmentSchema.js";
import type { JudgedLevel } from "./judgedLevelSchema.js";
import { riskFinding, type RiskFinding, type RiskFindingCode } from "./RiskFinding.js";

const QUESTIONS = [
  "violentOffences",
  "drugsOrAlcohol",
  "agencyRisks",
  "pets",
  "petsThreatening",
  "threateningPeople",
  "propertyHazards",
  "meetElsewhere",
  "safetyMeasuresInPlace",
] as const;
const LEVELS: readonly JudgedLevel[] = ["low", "medium", "high"];

type Answers = InitialRiskAssessment["answers"];

/** The form asks for details on any Yes; the last question is put the other way round, so its No asks for them instead. */
const asksForDetails = (answers: Answers): boolean =>
  QUESTIONS.some((question) => answers[question] === (question === "safetyMeasuresInPlace" ? "no" : "yes"));

function answerCodes({ answers, areasOfConcern }: InitialRiskAssessment): [RiskFindingCode, string][] {
  const needed = QUESTIONS.filter((question) => question !== "petsThreatening" || answers.pets === "yes");
  const found: [RiskFindingCode, string][] = needed
    .filter((question) => answers[question] === undefined)
    .map((question) => ["question-unanswered", `/answers/${question}`]);
  if (answers.petsThreatening === "yes" && answers.pets === "no")
    found.push(["threatening-pets-without-pets", "/answers/petsThreatening"]);
  if (answers.meetElsewhere === "yes") found.push(["another-place-suggested", "/answers/meetElsewhere"]);
  if (answers.safetyMeasuresInPlace === "no")
    found.push(["safety-measures-not-in-place", "/answers/safetyMeasuresInPlace"]);
  if (areasOfConcern === undefined && asksForDetails(answers)) found.push(["details-missing", "/areasOfConcern"]);
  return found;
}

function levelCodes({
  levelWithoutControls: before,
  levelWithControls: after,
  controls,
}: InitialRiskAssessment): [RiskFindingCode, string][] {
  const found: [RiskFindingCode, string][] = [];
  if (before === undefined) found.push(["level-missing", "/levelWithoutControls"]);
  if (after === undefined) found.push(["level-missing", "/levelWithControls"]);
  if (before === undefined || after === undefined) return found;
  const change = LEVELS.indexOf(after) - LEVELS.indexOf(before);
  if (change > 0) found.push(["level-with-controls-above", "/levelWithControls"]);
  if (change < 0 && controls === undefined) found.push(["level-lowered-without-controls", "/controls"]);
  return found;
}

/**
 * Everything in an initial assessment that somebody should look at, in the order of the form. The levels are judged by people: they are
 * compared with each other and never with a score.
 *
 * Details are asked for on Yes to any of the first eight questions, pets included, and on No to the last. Whether pets are threatening
 * needs no answer where there are no pets.
 * @see R20-A2-12 @see R20-A2-16 @see R20-A2-17
 */
export function checkInitialRiskAssessment(assessment: InitialRiskAssessment): RiskFinding[] {
  checkHolds("checkInitialRiskAssessment", "assessment", assessment, "answers");
  const { signOff, completedOn } = assessment;
  const found = [...answerCodes(assessment), ...levelCodes(assessment)].map(([code, path]) => riskFinding(code, path));
  if (!signOff) found.push(riskFinding("initial-unsigned", "/signOff"));
  else if (completedOn !== undefined && signOff.on < completedOn)
    found.push(riskFinding("signed-before-completed", "/signOff/on"));
  return found;
}
