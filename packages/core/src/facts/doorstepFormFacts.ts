import { cameBeforehand } from "./cameBeforehand.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { doneBeforehand } from "./doneBeforehand.js";
import { isForThisVisit } from "./assessedForVisit.js";
import { inRecord } from "./inRecord.js";
import { lateDay } from "./lateDay.js";
import { completedForm, dayWords, isAnswered, openAt, openIds } from "./completedForm.js";
import { questionsOf } from "../risk/openQuestions.js";
import type { Subject } from "../history/Subject.js";
import { circumstances } from "./circumstances.js";

const doorstep = ({ visit }: Subject) => visit.assessments?.doorstep;
const asked = (answer: "yes" | "no" | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === "yes";

/** The doorstep risk assessment of the Covid addendum. */
export const doorstepFormFacts = [
  yesNo({
    id: "doorstepFormInTime",
    yes: "the doorstep risk assessment is completed",
    no: "no completed doorstep risk assessment is recorded",
    describes:
      "Whether the doorstep form names a day, that of the visit at the latest, on which it was completed, or the record says that it was done before the departure.",
    at: ["/assessments/doorstep/completedOn", "/events"],
    read: (s) => inRecord(s, cameBeforehand(s, doorstep(s)?.completedOn) || doneBeforehand(s, "doorstep")),
  }),
  yesNo({
    id: "doorstepFormCompleted",
    yes: "the doorstep risk assessment is completed in full",
    no: "no doorstep risk assessment that is completed in full is recorded",
    describes:
      "Whether the doorstep form was there before the visit and every question that it asks has its answer; a date alone is not enough.",
    at: (s) => ["/assessments/doorstep/completedOn", "/events", ...openAt(s, "doorstep")],
    read: (s) =>
      completedForm(s, "doorstep", cameBeforehand(s, doorstep(s)?.completedOn) || doneBeforehand(s, "doorstep")),
  }),
  word({
    id: "doorstepFormDay",
    arises: circumstances.onDoorstep,
    noun: "the day on which the doorstep form was completed",
    describes:
      "The day as it is read out, such as 8 May, with its year where that is not the year of the visit; unknown while neither the form nor an event after the departure names one.",
    at: ["/assessments/doorstep/completedOn", "/events"],
    read: (s) => dayWords(s, doorstep(s)?.completedOn ?? lateDay(s, ["doorstep"])),
  }),
  yesNo({
    id: "doorstepFormAfterVisit",
    fixed: true,
    yes: "the doorstep form was completed after the visit",
    no: "the doorstep form was not completed after the visit",
    describes:
      "Whether the doorstep form names a day after that of the departure, or an event after it says that it was done, and nothing says that it was done before.",
    at: ["/assessments/doorstep/completedOn", "/events"],
    read: (s) => lateDay(s, ["doorstep"]) !== undefined,
  }),
  yesNo({
    id: "doorstepFormAnswered",
    arises: circumstances.onDoorstep,
    yes: "every question of the doorstep form is answered",
    no: "a question of the doorstep form is not answered",
    describes: "Whether every question that the doorstep form asks has an answer; unknown without the form.",
    at: (s) => openAt(s, "doorstep"),
    read: (s) => isAnswered(s, "doorstep"),
  }),
  wordList({
    id: "doorstepFormOpen",
    arises: circumstances.onDoorstep,
    noun: "the open questions of the doorstep form",
    plural: true,
    options: questionsOf.doorstep.map(({ id }) => id),
    describes: "Questions that the doorstep form asks and that have no answer.",
    at: (s) => (openAt(s, "doorstep").length > 0 ? openAt(s, "doorstep") : ["/assessments/doorstep"]),
    read: (s) => openIds(s, "doorstep"),
  }),
  yesNo({
    id: "doorstepFormForThisVisit",
    arises: circumstances.onDoorstep,
    yes: "the doorstep form is for this visit",
    no: "the doorstep form is for another visit",
    unknown: "the doorstep form does not say for which visit it was made",
    describes:
      "Whether the doorstep form names this visit, was filled in since the last earlier visit, or the record says that it was done before the departure; unknown where nothing tells for which visit it was made.",
    at: ["/assessments/doorstep/forVisit", "/assessments/doorstep/completedOn", "/earlierVisits", "/events"],
    read: (s) => isForThisVisit(s, "doorstep"),
  }),
  yesNo({
    id: "headConsulted",
    yes: "the headteacher was consulted",
    no: "the headteacher was not consulted",
    describes: "The doorstep form's answer; unknown while it is blank.",
    at: ["/assessments/doorstep/headTeacherConsulted"],
    read: (s) => asked(doorstep(s)?.headTeacherConsulted),
  }),
  yesNo({
    id: "leadDslConsulted",
    yes: "the lead DSL was consulted",
    no: "the lead DSL was not consulted",
    describes: "The doorstep form's answer; unknown while it is blank.",
    at: ["/assessments/doorstep/leadDslConsulted"],
    read: (s) => asked(doorstep(s)?.leadDslConsulted),
  }),
  yesNo({
    id: "concernsShared",
    yes: "the concerns were shared with local social care",
    no: "the concerns were not shared with local social care",
    describes: "The doorstep form's answer about agencies; unknown while it is blank.",
    at: ["/assessments/doorstep/agencies/concernsShared"],
    read: (s) => asked(doorstep(s)?.agencies?.concernsShared),
  }),
  yesNo({
    id: "policeTold",
    yes: "the police know of the concerns",
    no: "the police do not know of the concerns",
    describes: "The doorstep form's answer about the police; unknown while it is blank.",
    at: ["/assessments/doorstep/agencies/policeTold"],
    read: (s) => asked(doorstep(s)?.agencies?.policeTold),
  }),
  yesNo({
    id: "otherMethodsNamed",
    yes: "the other ways of contact are written down",
    no: "no other way of contact is written down",
    describes: "Whether the doorstep form names at least one other method that was tried.",
    at: ["/assessments/doorstep/otherMethodsTried"],
    read: (s) => {
      const tried = doorstep(s)?.otherMethodsTried;
      return tried && tried.length > 0;
    },
  }),
];
