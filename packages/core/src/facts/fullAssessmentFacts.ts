import { hasCome } from "./cameBeforehand.js";
import { anyCompletedBeforehand } from "./assessedForVisit.js";
import { lateDay } from "./lateDay.js";
import { overdueReviews, reviewOccasions } from "./overdueReviews.js";
import { epochMs } from "../values/epochMs.js";
import { eventPointers, eventsOf, lastOf } from "../history/eventsOf.js";
import { visitorOf } from "../visit/partySchema.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { inRecord } from "./inRecord.js";
import { isSigned, signedBy } from "./signedBy.js";
import { completedForm, dayWords, openAt, openIds } from "./completedForm.js";
import { questionsOf } from "../risk/openQuestions.js";
import type { Subject } from "../history/Subject.js";

const full = ({ visit }: Subject) => visit.assessments?.full;
const completedByNow = (s: Subject): boolean => {
  const on = full(s)?.completedOn;
  return on !== undefined && hasCome(on, s.now, s);
};
const signatures = (s: Subject) => eventsOf(s, "assessment-signed").filter(({ assessment }) => assessment === "full");

/** The full risk assessment (Appendix 4) as a paper: whether it was completed, signed and looked at again. */
export const fullAssessmentFacts = [
  yesNo({
    id: "fullAssessmentRecorded",
    yes: "a full risk assessment is at hand",
    no: "no full risk assessment is at hand",
    describes: "Whether the record holds a full risk assessment, finished or not.",
    at: ["/assessments/full"],
    read: (s) => inRecord(s, full(s) !== undefined),
  }),
  yesNo({
    id: "fullAssessmentCompleted",
    yes: "the full risk assessment is completed",
    no: "no completed full risk assessment is recorded",
    describes:
      "Whether the full risk assessment names the day on which it was completed, today at the latest, or the record says that it was done, and every hazard has its words and its ratings; a date alone is not enough.",
    at: (s) => ["/assessments/full/completedOn", "/events", ...openAt(s, "full")],
    read: (s) =>
      completedForm(
        s,
        "full",
        completedByNow(s) || eventsOf(s, "assessment-done").some(({ assessment }) => assessment === "full"),
      ),
  }),
  yesNo({
    id: "fullAssessmentOnForm",
    yes: "the form of the full risk assessment is completed",
    no: "no completed form of the full risk assessment is recorded",
    describes:
      "Whether the form itself names the day on which it was completed, today at the latest, and every hazard has its words and its ratings; what an event tells is not looked at.",
    at: (s) => ["/assessments/full/completedOn", ...openAt(s, "full")],
    read: (s) => completedForm(s, "full", completedByNow(s)),
  }),
  yesNo({
    id: "fullAssessmentInTime",
    yes: "the full risk assessment was completed before the visit",
    no: "no full risk assessment that was completed before the visit is recorded",
    describes:
      "Whether the full risk assessment was completed, with every answer, on a day up to that of the visit, or the record says that it was done before the departure.",
    at: (s) => ["/assessments/full/completedOn", "/events", ...openAt(s, "full")],
    read: (s) => anyCompletedBeforehand(s, ["full"]),
  }),
  word({
    id: "fullAssessmentDay",
    noun: "the day on which the full risk assessment was completed",
    describes:
      "The day as it is read out, such as 8 September, with its year where that is not the year of the visit; unknown while neither the form nor an event after the departure names one.",
    at: ["/assessments/full/completedOn", "/events"],
    read: (s) => dayWords(s, full(s)?.completedOn ?? lateDay(s, ["full"])),
  }),
  yesNo({
    id: "fullAssessmentAfterVisit",
    fixed: true,
    yes: "the full risk assessment was completed after the visit",
    no: "the full risk assessment was not completed after the visit",
    describes:
      "Whether the full risk assessment names a day after that of the departure, or an event after it says that it was done, and nothing says that it was done before.",
    at: ["/assessments/full/completedOn", "/events"],
    read: (s) => lateDay(s, ["full"]) !== undefined,
  }),
  wordList({
    id: "fullAssessmentOpen",
    noun: "the open questions of the full risk assessment",
    plural: true,
    options: questionsOf.full.map(({ id }) => id),
    describes:
      "What the full risk assessment asks for each hazard and that has no answer; a form without a hazard lacks that.",
    at: (s) => (openAt(s, "full").length > 0 ? openAt(s, "full") : ["/assessments/full"]),
    read: (s) => openIds(s, "full"),
  }),
  yesNo({
    id: "fullAssessmentSigned",
    yes: "the full risk assessment is signed off",
    no: "no sign-off of the full risk assessment is recorded",
    describes:
      "Whether somebody signed the full risk assessment off before the visit: on the form, on a day up to that of the visit, or by an event before the departure.",
    at: ["/assessments/full/signOff", "/events"],
    read: (s) => isSigned(s, "full", "departure"),
  }),
  wordList({
    id: "fullAssessmentSignedBy",
    noun: "who signed the full risk assessment",
    describes:
      "Roles in small letters with hyphens, such as `headteacher` or `senior-leader`: what stands beside the sign-off, and what a visitor holds who signed; empty while nobody has signed, unknown where no role stands beside a signature.",
    at: ["/assessments/full/signOff", "/events"],
    read: (s) => signedBy(s, "full"),
  }),
  yesNo({
    id: "fullAssessmentSignedByVisitor",
    fixed: true,
    yes: "one of the visitors signed the full risk assessment off",
    no: "none of the visitors signed the full risk assessment off",
    describes: "Whether the sign-off has the name of a visitor, or the record says that a visitor signed.",
    at: ["/assessments/full/signOff", "/events"],
    read: (s) =>
      s.visit.visitors.some(({ name }) => name === full(s)?.signOff?.name) ||
      signatures(s).some(({ by }) => visitorOf(by) !== undefined),
  }),
  wordList({
    id: "overdueReviews",
    noun: "the occasions of which a review of the risk assessment is overdue",
    plural: true,
    options: reviewOccasions,
    unknown: "the day on which the full risk assessment was completed is not recorded",
    describes:
      "What asks for a review that was not made: `yearly` for the time between reviews or the form's own date, `incident` and `change` for what came up since the assessment was completed or reviewed, on the form or by an event; unknown while no such day is recorded.",
    at: (s) => [
      "/assessments/full/completedOn",
      "/assessments/full/reviews",
      "/earlierIncidents",
      "/changes",
      ...eventPointers(s, "assessment-done", "assessment-reviewed", "incident", "change"),
    ],
    read: overdueReviews,
  }),
  yesNo({
    id: "assessmentUpdateConsidered",
    yes: "the risk assessment was looked at again after the visit",
    no: "the risk assessment was not looked at again after the visit",
    describes:
      "Whether a review of the full assessment is recorded from the moment of leaving the home, or on the form from the day of the visit on.",
    at: ["/events", "/assessments/full/reviews"],
    read: (s) => {
      const left = lastOf(s, "left") ?? lastOf(s, "back");
      const from = left ? epochMs(left.at) : (s.departs ?? -Infinity);
      const day = s.day;
      return (
        [...eventsOf(s, "assessment-reviewed"), ...eventsOf(s, "assessment-done")].some(
          ({ assessment, at }) => assessment === "full" && epochMs(at) >= from,
        ) || full(s)?.reviews?.some(({ on }) => day !== undefined && on >= day && hasCome(on, s.now, s)) === true
      );
    },
  }),
];
