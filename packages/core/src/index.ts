import { guarded } from "./parsed/guarded.js";
import { explain as innerExplain } from "./findings/explain.js";
import { gapSentence as innerGapSentence } from "./findings/gapSentence.js";
import { actAtSilence as innerActAtSilence } from "./findings/actAtSilence.js";
import { askedTogether as innerAskedTogether } from "./findings/askedTogether.js";
import { isOfSchool as innerIsOfSchool } from "./findings/isOfSchool.js";
import { mayApply as innerMayApply } from "./findings/mayApply.js";
import { fixed as innerFixed } from "./parsed/fixed.js";
import { urgencyOf as innerUrgencyOf } from "./findings/urgencyOf.js";
import { listOf as innerListOf, oneOf as innerOneOf, optional as innerOptional } from "./parsed/expected.js";
import { jsonPointer as innerJsonPointer } from "./parsed/jsonPointer.js";
import { checkRiskAssessment as innerCheckRiskAssessment } from "./risk/checkRiskAssessment.js";
import { openQuestions as innerOpenQuestions } from "./risk/openQuestions.js";
import { overallRisk as innerOverallRisk } from "./risk/overallRisk.js";
import { reviewDue as innerReviewDue } from "./risk/reviewDue.js";
import { scoreRisk as innerScoreRisk } from "./risk/scoreRisk.js";
import { resolveSettings as innerResolveSettings } from "./settings/resolveSettings.js";
import { dayInWords as innerDayInWords } from "./values/dayInWords.js";

// Reading unknown data
export { HomeVisitsError, type HomeVisitsErrorCode } from "./parsed/HomeVisitsError.js";
export { answering } from "./parsed/answering.js";
export { guarded } from "./parsed/guarded.js";
export { checkArgument, checkArguments, checkHolds, type Expected } from "./parsed/checkArgument.js";
export { expected } from "./parsed/expected.js";
export const listOf = /* @__PURE__ */ guarded("listOf", innerListOf);
export const oneOf = /* @__PURE__ */ guarded("oneOf", innerOneOf);
export const optional = /* @__PURE__ */ guarded("optional", innerOptional);
export { customIssue, refused } from "./parsed/customIssue.js";
export { frozen } from "./parsed/frozen.js";
export const fixed = /* @__PURE__ */ guarded("fixed", innerFixed);
export { onFrozen } from "./parsed/onFrozen.js";
export { issue, type Issue, type IssueCode, type IssueDetails } from "./parsed/Issue.js";
export { issueMessages } from "./parsed/issueMessages.js";
export const jsonPointer = /* @__PURE__ */ guarded("jsonPointer", innerJsonPointer);
export { notParsed, parsed, type Parsed } from "./parsed/Parsed.js";
export { parseDocumentWith, parseWith } from "./parsed/parseWith.js";

// Dates, instants, durations, text and ids
export { addCalendar } from "./values/addCalendar.js";
export { calendarDateSchema, isCalendarDate } from "./values/calendarDateSchema.js";
export const dayInWords = /* @__PURE__ */ guarded("dayInWords", innerDayInWords);
export { monthNames } from "./values/monthNames.js";
export { durationSchema } from "./values/durationSchema.js";
export { idSchema } from "./values/idSchema.js";
export { isBlank, visibleCharacter } from "./values/isBlank.js";
export { epochMs } from "./values/epochMs.js";
export { instantSchema } from "./values/instantSchema.js";
export { instantsInLondon } from "./values/instantsInLondon.js";
export { instantsShowing } from "./values/instantsShowing.js";
export { londonDate } from "./values/londonDate.js";
export { longTextSchema, textSchema } from "./values/textSchema.js";

// Risk
export { parseRiskMatrix, type ParsedRiskMatrix } from "./risk/parseRiskMatrix.js";
export {
  bandSchema,
  gateSchema,
  levelSchema,
  riskMatrixSchema,
  type Band,
  type Gate,
  type Level,
  type RiskMatrix,
} from "./risk/riskMatrixSchema.js";
export { matrixInForce } from "./school/matrixInForce.js";
export { reach2RiskMatrix } from "./policies/reach2RiskMatrix.js";
export { type RatingInput, type Score } from "./risk/scoreRisk.js";
export const scoreRisk = /* @__PURE__ */ guarded("scoreRisk", innerScoreRisk);
export { type BandCounts, type OverallSide } from "./risk/overallRisk.js";
export const overallRisk = /* @__PURE__ */ guarded("overallRisk", innerOverallRisk);
export {
  hazardRowSchema,
  ratingSchema,
  riskAssessmentSchema,
  signOffSchema,
  type HazardRow,
  type Rating,
  type RiskAssessment,
  type SignOff,
} from "./risk/riskAssessmentSchema.js";
export { initialRiskAssessmentSchema, type InitialRiskAssessment } from "./risk/initialRiskAssessmentSchema.js";
export {
  doorstepRiskAssessmentSchema,
  infectionStatusSchema,
  type DoorstepRiskAssessment,
  type InfectionStatus,
} from "./risk/doorstepRiskAssessmentSchema.js";
export const checkRiskAssessment = /* @__PURE__ */ guarded("checkRiskAssessment", innerCheckRiskAssessment);
export { checkInitialRiskAssessment } from "./risk/checkInitialRiskAssessment.js";
export { type RiskFinding, type RiskFindingCode } from "./risk/RiskFinding.js";
export { questionsOf, type AssessedForms, type FormQuestion, type OpenQuestion } from "./risk/openQuestions.js";
export const openQuestions = /* @__PURE__ */ guarded("openQuestions", innerOpenQuestions);
export { riskFindingMessages } from "./risk/riskFindingMessages.js";
export { type ReviewDue, type ReviewRules, type ReviewTrigger } from "./risk/reviewDue.js";
export const reviewDue = /* @__PURE__ */ guarded("reviewDue", innerReviewDue);
export { yesNoSchema, type YesNo } from "./risk/yesNoSchema.js";
export { judgedLevelSchema, type JudgedLevel } from "./risk/judgedLevelSchema.js";
export { judgedLevelsBesideBands } from "./risk/judgedLevelsBesideBands.js";

// The visit record
export { parseVisit } from "./visit/parseVisit.js";
export { timesSchema, visitOutlineSchema, visitSchema, type Visit } from "./visit/visitSchema.js";
export { visitEventSchema, visitEventTypes, type VisitEvent } from "./visit/visitEventSchema.js";
export { checkRounds } from "./visit/checkRounds.js";
export { householdSchema, type Household } from "./visit/householdSchema.js";
export { buddySchema, visitorSchema, type Buddy, type Visitor } from "./visit/visitorSchema.js";
export { vehicleSchema, type Vehicle } from "./visit/vehicleSchema.js";
export { planSchema, knownPurposes, type Plan } from "./visit/planSchema.js";
export { isMeeting } from "./history/isMeeting.js";
export {
  isOfFamily,
  isParent,
  isSchoolBody,
  knownRoles,
  partySchema,
  visitorOf,
  type Party,
} from "./visit/partySchema.js";

// Identifiers
export { parseLaestab, type Laestab } from "./identifiers/parseLaestab.js";
export { parsePhone, type Phone } from "./identifiers/parsePhone.js";
export { isPossiblePhone, phoneSchema } from "./identifiers/phoneSchema.js";
export { parsePostcode } from "./identifiers/parsePostcode.js";
export { parseRegistration, type Registration } from "./identifiers/parseRegistration.js";
export { parseUpn, type Upn } from "./identifiers/parseUpn.js";
export { parseUrn } from "./identifiers/parseUrn.js";

// The school
export { parseSchool, type SchoolReading } from "./school/parseSchool.js";
export { schoolSchema, type School, type SchoolChoice, type SchoolPerson } from "./school/schoolSchema.js";
export { type ResolvedSetting, type ResolvedSettings } from "./settings/ResolvedSetting.js";
export { type SettingSource } from "./settings/resolveSettings.js";
export const resolveSettings = /* @__PURE__ */ guarded("resolveSettings", innerResolveSettings);

// Policies as documents
export { actorSchema, type Actor } from "./policy/actorSchema.js";
export {
  codeWordSchema,
  ladderSchema,
  type CodeWord,
  type Ladder,
  type LadderChoice,
  type LadderStep,
} from "./policy/ladderSchema.js";
export {
  comparePolicies,
  type PolicyDifference,
  type ProvisionDifference,
  type Stand,
} from "./compare/comparePolicies.js";
export { type OwnFact } from "./facts/ownFactSchema.js";
export { checkOwnEvent } from "./assess/checkOwnEvent.js";
export { ownEventsOf } from "./history/ownEventsOf.js";
export { type OwnEvent } from "./facts/ownEventSchema.js";
export { type OwnLadder, type OwnStep } from "./policy/ownLadderSchema.js";
export { conditionSchema, type Condition, type Test } from "./policy/conditionSchema.js";
export { type EventPattern } from "./policy/eventPatternSchema.js";
export { timerSchema, type Timer } from "./policy/timerSchema.js";
export { extendPolicy, policyChangesSchema, type PolicyChanges } from "./policy/extendPolicy.js";
export { limitSchema, type Limit } from "./policy/limitSchema.js";
export { type Moment } from "./policy/momentSchema.js";
export { parsePolicy } from "./policy/parsePolicy.js";
export { placeInWords } from "./parsed/placeInWords.js";
export { policyPieces } from "./policy/pieces/policyPieces.js";
export type { Piece, PieceValue } from "./policy/pieces/Piece.js";
export { policySchema, type Policy } from "./policy/policySchema.js";
export { ruleSchema, type Rule } from "./policy/ruleSchema.js";
export { type Setting, type SettingReference, type SettingValue } from "./policy/settingSchema.js";
export { type Sourced } from "./policy/sourcedSchema.js";
export { type AssessmentMode } from "./policy/sourcedValue.js";
export { type Strength } from "./policy/strengthSchema.js";

// The policies that ship
export { policies } from "./policies/policies.js";
export { alumwellPolicy2025 } from "./policies/alumwellPolicy2025.js";
export { atlpCovidPolicy } from "./policies/atlpCovidPolicy.js";
export { morecambeRoadPolicy2024 } from "./policies/morecambeRoadPolicy2024.js";
export { reach2Policy2020 } from "./policies/reach2Policy2020.js";
export { reach2PolicyLater } from "./policies/reach2PolicyLater.js";

// What a policy says about a visit
export { assessVisit } from "./assess/assessVisit.js";
export {
  assessDeparture,
  policiesInForce,
  type DepartureQuestion,
  type PolicyAssessment,
} from "./assess/assessDeparture.js";
export { visitVerdict } from "./assess/visitVerdict.js";
export const explain = /* @__PURE__ */ guarded("explain", innerExplain);
export const gapSentence = /* @__PURE__ */ guarded("gapSentence", innerGapSentence);
export const isOfSchool = /* @__PURE__ */ guarded("isOfSchool", innerIsOfSchool);
export const mayApply = /* @__PURE__ */ guarded("mayApply", innerMayApply);
export const askedTogether = /* @__PURE__ */ guarded("askedTogether", innerAskedTogether);
export const actAtSilence = /* @__PURE__ */ guarded("actAtSilence", innerActAtSilence);
export { type Urgency } from "./findings/urgencyOf.js";
export const urgencyOf = /* @__PURE__ */ guarded("urgencyOf", innerUrgencyOf);
export { applyChange, recordChange } from "./assess/applyChange.js";
export { formMoments } from "./policy/formMoments.js";
export { knownForms } from "./policy/knownForms.js";
export { lintPolicy, type LintOptions } from "./lint/lintPolicy.js";
export { type PolicyWarning, type PolicyWarningCode } from "./lint/PolicyWarning.js";
export { type TriedVisit } from "./lint/lintVisits.js";
export type { PolicyLine } from "./findings/PolicyLine.js";
export { sayPolicy, type PolicyPart } from "./findings/sayPolicy.js";
export { isInForce } from "./assess/isInForce.js";
export { recordedFacts, type AskFact } from "./facts/recordedFacts.js";
export { factList } from "./facts/factList.js";
export { type Assessment, type Verdict } from "./assess/Assessment.js";
export { type AssessmentQuestion } from "./assess/AssessmentQuestion.js";
export { type ConditionTrace } from "./conditions/ConditionTrace.js";
export { type Fact, type FactType, type FactValue } from "./facts/Fact.js";
export { type FactChange } from "./findings/FactChange.js";
export { type Gap } from "./findings/Gap.js";
export { type RecordChange } from "./visit/RecordChange.js";
export { type AssumedValue, type Finding } from "./findings/Finding.js";
export { type Outcome } from "./rules/Outcome.js";
export { type RuleTrace } from "./rules/RuleTrace.js";
