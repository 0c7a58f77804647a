import { cameBeforehand } from "./cameBeforehand.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { findingsAt, initialFindings } from "./overall.js";
import { doneBeforehand } from "./doneBeforehand.js";
import { inRecord } from "./inRecord.js";
import { lateDay } from "./lateDay.js";
import { isSigned, signedBy } from "./signedBy.js";
import { anyCompletedBeforehand, assessedForVisit } from "./assessedForVisit.js";
import { completedForm, dayWords, isAnswered, openAt, openIds } from "./completedForm.js";
import { questionsOf } from "../risk/openQuestions.js";
import type { Subject } from "../history/Subject.js";

const initial = ({ visit }: Subject) => visit.assessments?.initial;
const asked = (answer: "yes" | "no" | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === "yes";
const mainForms = ["initial", "full"] as const;
const anyForm = ["initial", "full", "doorstep"] as const;
const levels = ["low", "medium", "high"];

/** The initial risk assessment (Appendix 2), and whether there is any. */
export const formFacts = [
  yesNo({
    id: "initialFormRecorded",
    yes: "an initial risk assessment is at hand",
    no: "no initial risk assessment is at hand",
    describes: "Whether the record holds an initial risk assessment, finished or not.",
    at: ["/assessments/initial"],
    read: (s) => inRecord(s, initial(s) !== undefined),
  }),
  yesNo({
    id: "initialFormInTime",
    yes: "the initial risk assessment is completed",
    no: "no completed initial risk assessment is recorded",
    describes:
      "Whether the initial form names a day, that of the visit at the latest, on which it was completed, or the record says that it was done before the departure; whether it is answered in full is another question.",
    at: ["/assessments/initial/completedOn", "/events"],
    read: (s) => inRecord(s, cameBeforehand(s, initial(s)?.completedOn) || doneBeforehand(s, "initial")),
  }),
  yesNo({
    id: "initialFormCompleted",
    yes: "the initial risk assessment is completed in full",
    no: "no initial risk assessment that is completed in full is recorded",
    describes:
      "Whether the initial form was there before the visit and every question that it asks has its answer; a date alone is not enough.",
    at: (s) => ["/assessments/initial/completedOn", "/events", ...openAt(s, "initial")],
    read: (s) =>
      completedForm(s, "initial", cameBeforehand(s, initial(s)?.completedOn) || doneBeforehand(s, "initial")),
  }),
  yesNo({
    id: "initialFormAnswered",
    yes: "every question of the initial form is answered",
    no: "a question of the initial form is not answered",
    describes: "Whether every question that the initial form asks has an answer; unknown without the form.",
    at: (s) => openAt(s, "initial"),
    read: (s) => isAnswered(s, "initial"),
  }),
  wordList({
    id: "initialFormOpen",
    noun: "the open questions of the initial form",
    plural: true,
    options: questionsOf.initial.map(({ id }) => id),
    describes:
      "Questions that the initial form asks and that have no answer; whether pets are threatening is asked only where there are pets.",
    at: (s) => (openAt(s, "initial").length > 0 ? openAt(s, "initial") : ["/assessments/initial"]),
    read: (s) => openIds(s, "initial"),
  }),
  word({
    id: "initialFormDay",
    noun: "the day on which the initial form was completed",
    describes:
      "The day as it is read out, such as 8 September, with its year where that is not the year of the visit; unknown while neither the form nor an event after the departure names one.",
    at: ["/assessments/initial/completedOn", "/events"],
    read: (s) => dayWords(s, initial(s)?.completedOn ?? lateDay(s, ["initial"])),
  }),
  yesNo({
    id: "initialFormAfterVisit",
    fixed: true,
    yes: "the initial form was completed after the visit",
    no: "the initial form was not completed after the visit",
    describes:
      "Whether the initial form names a day after that of the departure, or an event after it says that it was done, and nothing says that it was done before.",
    at: ["/assessments/initial/completedOn", "/events"],
    read: (s) => lateDay(s, ["initial"]) !== undefined,
  }),
  yesNo({
    id: "initialFormSigned",
    yes: "the initial form is signed",
    no: "no signature on the initial form is recorded",
    describes: "Whether the initial form carries a sign-off, of today at the latest.",
    at: ["/assessments/initial/signOff", "/events"],
    read: (s) => isSigned(s, "initial", "now"),
  }),
  yesNo({
    id: "initialFormSignedInTime",
    yes: "the initial form was signed before the visit",
    no: "no signature on the initial form from before the visit is recorded",
    describes:
      "Whether the initial form was signed before the visit: on the form, on a day up to that of the visit, or by an event before the departure.",
    at: ["/assessments/initial/signOff", "/events"],
    read: (s) => isSigned(s, "initial", "departure"),
  }),
  wordList({
    id: "initialFormSignedBy",
    noun: "who signed the initial form",
    describes:
      "Roles in small letters with hyphens, such as `slt`; empty while nobody has signed, unknown where no role stands beside a signature.",
    at: ["/assessments/initial/signOff", "/events"],
    read: (s) => signedBy(s, "initial"),
  }),
  wordList({
    id: "initialFormSignedInTimeBy",
    noun: "who signed the initial form before the visit",
    describes:
      "The same roles for a signature from before the visit: on a day up to that of the visit, or by an event before the departure.",
    at: ["/assessments/initial/signOff", "/events"],
    read: (s) => signedBy(s, "initial", "departure"),
  }),
  yesNo({
    id: "safetyMeasuresInPlace",
    yes: "the initial form says that all safety measures are in place",
    no: "the initial form says that safety measures are missing",
    describes: "The last question of the initial form, the one whose worrying answer is No; unknown while it is blank.",
    at: ["/assessments/initial/answers/safetyMeasuresInPlace"],
    read: (s) => asked(initial(s)?.answers.safetyMeasuresInPlace),
  }),
  word({
    id: "initialLevel",
    noun: "the judged level with the controls",
    options: levels,
    downwards: true,
    describes: "High, medium or low as somebody judged it on the initial form; never derived from a score.",
    at: ["/assessments/initial/levelWithControls"],
    read: (s) => initial(s)?.levelWithControls,
  }),
  wordList({
    id: "initialFindings",
    judged: true,
    noun: "what a check of the initial form finds",
    unknown: "the answers of the initial form are not recorded",
    describes: "The codes that checkInitialRiskAssessment gives, such as `details-missing`; unknown without the form.",
    at: (s, _, code) => findingsAt(s, "initial", code),
    read: initialFindings,
  }),
  yesNo({
    id: "riskAssessed",
    yes: "a completed risk assessment of the family is recorded",
    no: "no completed risk assessment of the family is recorded",
    describes:
      "Whether any assessment was completed in full before the visit, for whichever visit it was made: the initial, full or doorstep form, or notes of what is known and unknown of the family.",
    at: ["/assessments", "/plan/known", "/plan/unknown", "/events"],
    read: (s) => {
      const { plan } = s.visit;
      return plan?.known !== undefined || plan?.unknown !== undefined || anyCompletedBeforehand(s);
    },
  }),
  yesNo({
    id: "riskOfThisVisitAssessed",
    yes: "the risk of this visit is assessed",
    no: "no risk assessment of this visit is recorded",
    describes:
      "Whether an assessment of this very visit was completed in full before the departure: a form that names it or that was filled in or reviewed since the last visit, an assessment among the events, or notes of what is known and unknown of the family. One that does not tell for which visit it was made leaves that unknown.",
    at: ["/assessments", "/earlierVisits", "/plan/known", "/plan/unknown", "/events"],
    read: assessedForVisit,
  }),
  yesNo({
    id: "mainFormCompleted",
    yes: "the main policy's risk form is completed",
    no: "the main policy's risk form is not recorded as completed",
    describes:
      "Whether the initial or the full risk assessment was completed before the visit, with every answer, beside the doorstep form.",
    at: (s) => ["/assessments/initial", "/assessments/full", ...openAt(s, "initial"), ...openAt(s, "full")],
    read: (s) => anyCompletedBeforehand(s, mainForms),
  }),
  word({
    id: "mainFormDay",
    noun: "the day on which the main policy's risk form was completed",
    describes:
      "The first day after the departure on which the initial or the full risk assessment was completed, as it is read out; unknown where one was there in time, or none is recorded.",
    at: ["/assessments/initial/completedOn", "/assessments/full/completedOn", "/events"],
    read: (s) => dayWords(s, lateDay(s, mainForms)),
  }),
  yesNo({
    id: "mainFormAfterVisit",
    fixed: true,
    yes: "the main policy's risk form was completed after the visit",
    no: "the main policy's risk form was not completed after the visit",
    describes: "Whether the initial or the full risk assessment was completed after the departure, and neither before.",
    at: ["/assessments/initial/completedOn", "/assessments/full/completedOn", "/events"],
    read: (s) => lateDay(s, mainForms) !== undefined,
  }),
  word({
    id: "assessmentDay",
    noun: "the day on which a risk assessment was completed",
    describes:
      "The first day after the departure on which any of the three forms was completed, as it is read out; unknown where one was there in time, or none is recorded.",
    at: ["/assessments", "/events"],
    read: (s) => dayWords(s, lateDay(s, anyForm)),
  }),
  yesNo({
    id: "assessmentAfterVisit",
    fixed: true,
    yes: "the risk was assessed after the visit",
    no: "the risk was not assessed after the visit",
    describes: "Whether one of the three forms was completed after the departure, and none before.",
    at: ["/assessments", "/events"],
    read: (s) => lateDay(s, anyForm) !== undefined,
  }),
];
