import { lastOf } from "../history/eventsOf.js";
import { rowMatters } from "../risk/rowMatters.js";
import { levelsOffScale } from "../risk/levelsOffScale.js";
import { cellOf } from "../risk/scoreRisk.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { findingsAt, fullFindings, overall } from "./overall.js";
import type { Subject } from "../history/Subject.js";

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

const offScale = (s: Subject) => {
  const assessment = full(s);
  return assessment && s.matrix ? levelsOffScale(assessment, s.matrix) : [];
};

/** The residual band of each row that nobody lowers further or weighs, in the order of the rows; `undefined` for the others. */
function bandsLeft({ visit, matrix }: Subject): readonly (string | undefined)[] | undefined {
  return (
    matrix &&
    visit.assessments?.full?.hazards.map((row) =>
      row.furtherAction === undefined && row.benefitWeighed === undefined && rowMatters(row)
        ? cellOf(row.residual, matrix)?.band.id
        : undefined,
    )
  );
}

function rowsLeft(s: Subject, band: string | undefined): readonly string[] {
  const rows = (bandsLeft(s) ?? []).flatMap((one, row) =>
    one !== undefined && one === band ? [`/assessments/full/hazards/${String(row)}`] : [],
  );
  return rows.length > 0 ? rows : ["/assessments/full/hazards"];
}

/** The ratings of the full risk assessment (Appendix 4): its bands, and what a check of it finds. */
export const riskFacts = [
  yesNo({
    id: "levelsOnScale",
    judged: true,
    yes: "every rating has levels of the matrix in force",
    no: "a rating has a level that the matrix in force does not have",
    describes:
      "Whether each level of a hazard that is given is one of the matrix in force; unknown without an assessment or a matrix.",
    at: (s) => offScale(s).map(({ at }) => `/assessments/full${at}`),
    read: (s) => s.matrix && full(s) && offScale(s).length === 0,
  }),
  wordList({
    id: "likelihoodLevels",
    noun: "the levels of likelihood",
    plural: true,
    describes: "The likelihood levels of the matrix in force; unknown without one.",
    at: [],
    read: ({ matrix }) => matrix?.likelihood.levels.map(({ level }) => String(level)),
  }),
  wordList({
    id: "consequenceLevels",
    noun: "the levels of consequence",
    plural: true,
    describes: "The consequence levels of the matrix in force; unknown without one.",
    at: [],
    read: ({ matrix }) => matrix?.consequence.levels.map(({ level }) => String(level)),
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
    unknown: "the ratings before the controls are not recorded",
    describes: "Whether the worst initial band lets a visit go, as the matrix says.",
    at: ["/assessments/full/hazards"],
    read: (s) => gateOf(s, "initial"),
  }),
  word({
    id: "residualGate",
    noun: "what the band with the controls asks",
    options: ["go", "go-with-conditions", "stop"],
    downwards: true,
    unknown: "the ratings with the controls are not recorded",
    describes: "Whether the worst residual band lets a visit go; one rated row is enough to stop it.",
    at: ["/assessments/full/hazards"],
    read: (s) => gateOf(s, "residual"),
  }),
  wordList({
    id: "riskFindings",
    judged: true,
    noun: "what a check of the risk assessment finds",
    unknown: "the hazards and dates of the full risk assessment are not recorded",
    describes:
      "The codes that checkRiskAssessment gives at this instant, such as `review-overdue`; unknown without an assessment.",
    at: (s, _, code) => findingsAt(s, "full", code),
    read: fullFindings,
  }),
  wordList({
    id: "bandsNotWeighed",
    judged: true,
    noun: "the bands of hazards that nobody lowers further or weighs against the benefit",
    plural: true,
    unknown: "the hazards of the full risk assessment are not recorded",
    describes:
      "Residual bands of hazards with neither a further action nor a weighing of the benefit; unknown without an assessment.",
    at: (s, _, band) => rowsLeft(s, band),
    read: (s) => {
      const left = bandsLeft(s);
      return left && [...new Set(left.flatMap((band) => band ?? []))];
    },
  }),
  yesNo({
    id: "riskDeemedRaised",
    judged: true,
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
];
