import { cameBeforehand } from "./cameBeforehand.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { initialFindings } from "./overall.js";
import { departureOf } from "../history/departureOf.js";
import { epochMs } from "../values/epochMs.js";
import { inRecord } from "./inRecord.js";
import { signedBy } from "./signedBy.js";
import type { Subject } from "../history/Subject.js";

const initial = ({ visit }: Subject) => visit.assessments?.initial;
const doorstep = ({ visit }: Subject) => visit.assessments?.doorstep;
const asked = (answer: "yes" | "no" | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === "yes";
const done = (s: Subject, assessment: "initial" | "doorstep"): boolean =>
  s.happened.some(
    (e) =>
      e.type === "assessment-done" &&
      e.assessment === assessment &&
      epochMs(e.at) <= (departureOf(s.visit) ?? Infinity),
  );
const signed = (s: Subject): boolean =>
  initial(s)?.signOff !== undefined ||
  s.happened.some((e) => e.type === "assessment-signed" && e.assessment === "initial");
const levels = ["low", "medium", "high"];

/** The initial risk assessment (Appendix 2) and the doorstep risk assessment of the Covid addendum. */
export const formFacts = [
  yesNo({
    id: "initialFormCompleted",
    yes: "the initial risk assessment is completed",
    no: "no completed initial risk assessment is recorded",
    describes:
      "Whether the initial form names a day, that of the visit at the latest, on which it was completed, or the record says that it was done before the departure.",
    at: ["/assessments/initial/completedOn", "/events"],
    read: (s) => inRecord(s, cameBeforehand(s, initial(s)?.completedOn) || done(s, "initial")),
  }),
  yesNo({
    id: "initialFormSigned",
    yes: "the initial form is signed",
    no: "no signature on the initial form is recorded",
    describes: "Whether the initial form carries a sign-off.",
    at: ["/assessments/initial/signOff", "/events"],
    read: (s) => inRecord(s, signed(s)),
  }),
  wordList({
    id: "initialFormSignedBy",
    noun: "the role of whoever signed the initial form",
    describes:
      "Roles in small letters with hyphens, such as `slt`; empty while nobody has signed, unknown where no role stands beside a signature.",
    at: ["/assessments/initial/signOff", "/events"],
    read: (s) => signedBy(s, "initial"),
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
    noun: "what a check of the initial form finds",
    unknown: "the answers of the initial form are not recorded",
    describes: "The codes that checkInitialRiskAssessment gives, such as `details-missing`; unknown without the form.",
    at: ["/assessments/initial"],
    read: initialFindings,
  }),
  yesNo({
    id: "doorstepFormCompleted",
    yes: "the doorstep risk assessment is completed",
    no: "no completed doorstep risk assessment is recorded",
    describes:
      "Whether the doorstep form names a day, that of the visit at the latest, on which it was completed, or the record says that it was done before the departure.",
    at: ["/assessments/doorstep/completedOn", "/events"],
    read: (s) => inRecord(s, cameBeforehand(s, doorstep(s)?.completedOn) || done(s, "doorstep")),
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
  yesNo({
    id: "riskAssessed",
    yes: "the risk of this visit is assessed",
    no: "no risk assessment of this visit is recorded",
    describes:
      "Whether any assessment of this visit is recorded: the initial, full or doorstep form, or notes of what is known and unknown of the family.",
    at: ["/assessments", "/plan/known", "/plan/unknown"],
    read: (s) => {
      const { assessments, plan } = s.visit;
      return inRecord(
        s,
        (assessments?.initial ?? assessments?.full ?? assessments?.doorstep ?? plan?.known ?? plan?.unknown) !==
          undefined,
      );
    },
  }),
  yesNo({
    id: "mainFormCompleted",
    yes: "the main policy's risk form is completed",
    no: "the main policy's risk form is not recorded as completed",
    describes: "Whether the initial or the full risk assessment is completed beside the doorstep form.",
    at: ["/assessments/initial", "/assessments/full"],
    read: (s) => inRecord(s, (initial(s)?.completedOn ?? s.visit.assessments?.full?.completedOn) !== undefined),
  }),
];
