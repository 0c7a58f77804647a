// Reading unknown data
export { HomeVisitsError, type HomeVisitsErrorCode } from "./parsed/HomeVisitsError.js";
export { customIssue, refused } from "./parsed/customIssue.js";
export { issue, type Issue, type IssueCode, type IssueDetails } from "./parsed/Issue.js";
export { issueMessages } from "./parsed/issueMessages.js";
export { notParsed, parsed, type Parsed } from "./parsed/Parsed.js";
export { parseWith } from "./parsed/parseWith.js";

// Dates, instants, durations, text and ids
export { addCalendar } from "./values/addCalendar.js";
export { calendarDateSchema, isCalendarDate } from "./values/calendarDateSchema.js";
export { durationSchema } from "./values/durationSchema.js";
export { idSchema } from "./values/idSchema.js";
export { epochMs, instantSchema } from "./values/instantSchema.js";
export { londonDate, timesInLondon } from "./values/londonClock.js";
export { longTextSchema, textSchema } from "./values/textSchema.js";

// Risk
export { parseRiskMatrix, type ParsedRiskMatrix } from "./risk/parseRiskMatrix.js";
export { bandSchema, gateSchema, levelSchema, riskMatrixSchema, type Band, type Gate, type Level, type RiskMatrix } from "./risk/riskMatrixSchema.js";
export { reach2RiskMatrix } from "./risk/reach2RiskMatrix.js";
export { scoreRisk, type RatingInput, type Score } from "./risk/scoreRisk.js";
export { overallRisk, type BandCounts, type OverallSide } from "./risk/overallRisk.js";
export { hazardRowSchema, ratingSchema, riskAssessmentSchema, signOffSchema, type HazardRow, type Rating, type RiskAssessment, type SignOff } from "./risk/riskAssessmentSchema.js";
export { initialRiskAssessmentSchema, type InitialRiskAssessment } from "./risk/initialRiskAssessmentSchema.js";
export { doorstepRiskAssessmentSchema, infectionStatusSchema, type DoorstepRiskAssessment, type InfectionStatus } from "./risk/doorstepRiskAssessmentSchema.js";
export { checkRiskAssessment } from "./risk/checkRiskAssessment.js";
export { checkInitialRiskAssessment } from "./risk/checkInitialRiskAssessment.js";
export { type RiskFinding, type RiskFindingCode } from "./risk/RiskFinding.js";
export { riskFindingMessages } from "./risk/riskFindingMessages.js";
export { reach2ReviewRules, reviewDue, type ReviewDue, type ReviewRules, type ReviewTrigger } from "./risk/reviewDue.js";
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
export { knownRoles, partySchema, visitorOf, type Party } from "./visit/partySchema.js";

// Identifiers
export { parseLaestab, type Laestab } from "./identifiers/parseLaestab.js";
export { parsePhone, type Phone } from "./identifiers/parsePhone.js";
export { isPossiblePhone, phoneSchema } from "./identifiers/phoneSchema.js";
export { parsePostcode } from "./identifiers/parsePostcode.js";
export { parseRegistration, type Registration } from "./identifiers/parseRegistration.js";
export { parseUpn, type Upn } from "./identifiers/parseUpn.js";
export { parseUrn } from "./identifiers/parseUrn.js";

// Policies as documents
export { actorSchema, type Actor } from "./policy/actorSchema.js";
export { codeWordSchema, ladderSchema, type CodeWord, type Ladder, type LadderChoice, type LadderStep } from "./policy/ladderSchema.js";
export { dutySchema, type Duty, type EventPattern } from "./policy/dutySchema.js";
export { limitSchema, type Limit } from "./policy/limitSchema.js";
export { type Moment } from "./policy/momentSchema.js";
export { parsePolicy } from "./policy/parsePolicy.js";
export { policySchema, type Policy } from "./policy/policySchema.js";
export { type Sourced } from "./policy/sourcedSchema.js";
export { type Strength } from "./policy/strengthSchema.js";
export { policies } from "./policies/policies.js";
