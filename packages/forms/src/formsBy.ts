import type { FormDefinition } from "./definition/formDefinition.js";
import { buddySheet, buddySheetOfRound } from "./definitions/buddySheet.js";
import { contactLadder } from "./definitions/contactLadder.js";
import { doorstepRiskAssessment } from "./definitions/doorstepRiskAssessment.js";
import { homeVisitLog, homeVisitLogLater } from "./definitions/homeVisitLog.js";
import { incidentReport } from "./definitions/incidentReport.js";
import { initialRiskAssessment, initialRiskAssessmentLater } from "./definitions/initialRiskAssessment.js";
import { noAnswerNote } from "./definitions/noAnswerNote.js";
import { riskAssessment } from "./definitions/riskAssessment.js";
import { staffBriefing } from "./definitions/staffBriefing.js";
import { vehicleCheck } from "./definitions/vehicleCheck.js";
import { visitRecord } from "./definitions/visitRecord.js";

/** The current edition of every form, by id, as `define` makes forms of definitions. */
export const formsBy = <F>(define: (definition: FormDefinition) => F) => ({
  "initial-risk-assessment": define(initialRiskAssessment),
  "home-visit-log": define(homeVisitLog),
  "risk-assessment": define(riskAssessment),
  "doorstep-risk-assessment": define(doorstepRiskAssessment),
  "visit-record": define(visitRecord),
  "incident-report": define(incidentReport),
  "no-answer-note": define(noAnswerNote),
  "buddy-sheet": define(buddySheet),
  "staff-briefing": define(staffBriefing),
  "contact-ladder": define(contactLadder),
  "vehicle-check": define(vehicleCheck),
});

/** The id of a form that this package brings. */
export type FormId = keyof ReturnType<typeof formsBy>;

/** Every edition of every form, the current ones first. */
export const editionsBy = <F>(
  forms: Readonly<Record<FormId, F>>,
  define: (definition: FormDefinition) => F,
): readonly [...F[], F, F, F] => [
  ...Object.values(forms),
  define(initialRiskAssessmentLater),
  define(homeVisitLogLater),
  define(buddySheetOfRound),
];
