import { lastOf } from "../eventsOf.js";
import { word, wordList, yesNo } from "../yesNo.js";
import { fullFindings, overall } from "../overall.js";
import { inRecord } from "../inRecord.js";
import type { Subject } from "../Subject.js";

const full = ({ visit }: Subject) => visit.assessments?.full;
const worst = (s: Subject, side: "initial" | "residual"): string | undefined => {
  const found = overall(s)?.[side];
  return found?.status === "known" ? found.band.id : undefined;
};

/** What a band asks; a rated row that stops the visit does so even while other rows are blank. */
function gateOf(s: Subject, side: "initial" | "residual"): string | undefined {
  const found = overall(s)?.[side];
  if (found?.status === "known") return found.band.gate;
  return found?.atLeast?.band.gate === "stop" ? "stop" : undefined;
}

/** The full risk assessment (Appendix 4), its bands and what a check of it finds. */
export const riskFacts = [
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
      "Whether the full risk assessment names the day on which it was completed, or the record says that it was done.",
    at: ["/assessments/full/completedOn", "/events"],
    read: (s) =>
      inRecord(
        s,
        full(s)?.completedOn !== undefined ||
          s.happened.some((e) => e.type === "assessment-done" && e.assessment === "full"),
      ),
  }),
  yesNo({
    id: "fullAssessmentSigned",
    yes: "the full risk assessment is signed off",
    no: "no sign-off of the full risk assessment is recorded",
    describes: "Whether somebody signed the full risk assessment off, on the form or by an event.",
    at: ["/assessments/full/signOff", "/events"],
    read: (s) =>
      inRecord(
        s,
        full(s)?.signOff !== undefined ||
          s.happened.some((e) => e.type === "assessment-signed" && e.assessment === "full"),
      ),
  }),
  word({
    id: "worstInitialBand",
    noun: "the worst band before the controls",
    options: "bands",
    downwards: true,
    describes:
      "The band of the worst hazard before the controls, never a mean; unknown as soon as one row that matters is blank.",
    at: ["/assessments/full/hazards"],
    read: (s) => worst(s, "initial"),
  }),
  word({
    id: "worstResidualBand",
    noun: "the worst band with the controls",
    options: "bands",
    downwards: true,
    describes:
      "The band of the worst hazard with the controls in place; unknown as soon as one row that matters is blank.",
    at: ["/assessments/full/hazards"],
    read: (s) => worst(s, "residual"),
  }),
  word({
    id: "initialGate",
    noun: "what the band before the controls asks",
    options: ["go", "go-with-conditions", "stop"],
    downwards: true,
    describes: "Whether the worst initial band lets a visit go, as the matrix says.",
    at: ["/assessments/full/hazards"],
    read: (s) => gateOf(s, "initial"),
  }),
  word({
    id: "residualGate",
    noun: "what the band with the controls asks",
    options: ["go", "go-with-conditions", "stop"],
    downwards: true,
    describes: "Whether the worst residual band lets a visit go; one rated row is enough to stop it.",
    at: ["/assessments/full/hazards"],
    read: (s) => gateOf(s, "residual"),
  }),
  wordList({
    id: "riskFindings",
    noun: "what a check of the risk assessment finds",
    describes:
      "The codes that checkRiskAssessment gives at this instant, such as `review-overdue`; unknown without an assessment.",
    at: ["/assessments/full"],
    read: fullFindings,
  }),
  yesNo({
    id: "mediumRiskWeighed",
    yes: "the risk was weighed against the benefit",
    no: "no weighing of risk against benefit is recorded",
    describes:
      "Whether every hazard says why the visit is worth the risk, or was lowered, where its residual band is neither the mildest nor stops the visit.",
    at: ["/assessments/full/hazards"],
    read: (s) =>
      full(s)?.hazards.every(
        ({ benefitWeighed, furtherAction, adviceSought }) =>
          (benefitWeighed ?? furtherAction ?? adviceSought) !== undefined,
      ),
  }),
  yesNo({
    id: "riskDeemedRaised",
    yes: "somebody judged the risk to be raised",
    no: "nobody judged the risk to be raised",
    describes:
      "Whether the last recorded judgement of the concern says that it is raised. Without one nobody has judged so.",
    at: ["/events"],
    read: (s) => lastOf(s, "concern-assessed")?.raised ?? false,
  }),
  yesNo({
    id: "incidentsBefore",
    fixed: true,
    yes: "there were incidents with this family or at this address",
    no: "there were no incidents with this family or at this address",
    describes: "Whether earlier incidents are listed; unknown without the list.",
    at: ["/earlierIncidents"],
    read: ({ visit }) => visit.earlierIncidents && visit.earlierIncidents.length > 0,
  }),
  yesNo({
    id: "assessmentUpdateConsidered",
    yes: "the risk assessment was looked at again after the visit",
    no: "the risk assessment was not looked at again after the visit",
    describes: "Whether a review of the full assessment is recorded after the visit.",
    at: ["/events", "/assessments/full/reviews"],
    read: (s) =>
      s.happened.some(
        (e) => (e.type === "assessment-reviewed" || e.type === "assessment-done") && e.assessment === "full",
      ),
  }),
];
