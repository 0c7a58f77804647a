import { defineForm } from "./defineForm.js";
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

/** The current edition of every form, by id. */
export const forms = {
  "initial-risk-assessment": defineForm(initialRiskAssessment),
  "home-visit-log": defineForm(homeVisitLog),
  "risk-assessment": defineForm(riskAssessment),
  "doorstep-risk-assessment": defineForm(doorstepRiskAssessment),
  "visit-record": defineForm(visitRecord),
  "incident-report": defineForm(incidentReport),
  "no-answer-note": defineForm(noAnswerNote),
  "buddy-sheet": defineForm(buddySheet),
  "staff-briefing": defineForm(staffBriefing),
  "contact-ladder": defineForm(contactLadder),
  "vehicle-check": defineForm(vehicleCheck),
} as const;

/** The id of a form that this package brings. */
export type FormId = keyof typeof forms;

/** Every edition of every form, the current ones first. */
export const formEditions = [
  ...Object.values(forms),
  defineForm(initialRiskAssessmentLater),
  defineForm(homeVisitLogLater),
  defineForm(buddySheetOfRound),
] as const;
