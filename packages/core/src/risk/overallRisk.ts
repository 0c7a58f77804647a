import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { RiskAssessment, HazardRow } from "./riskAssessmentSchema.js";
import type { Band, RiskMatrix } from "./riskMatrixSchema.js";
import { rowMatters } from "./rowMatters.js";
import { cellOf, type Score } from "./scoreRisk.js";

/** How many hazard rows lie in each band, by band id; every band of the matrix is named. */
export type BandCounts = Readonly<Record<string, number>>;

/** The overall risk before or after the controls. */
export type OverallSide =
  | { readonly status: "known"; readonly band: Band; readonly score: number; readonly counts: BandCounts }
  | {
      readonly status: "unknown";
      /** the worst of the rows that are rated: the overall risk is this or worse */
      readonly atLeast?: Score;
      readonly counts: BandCounts;
      /** pointers to the ratings that are missing or that the matrix does not know; empty when there is no hazard at all */
      readonly blankRows: readonly string[];
    };

/** The overall risk of both sides. */
export type OverallRisk = { readonly initial: OverallSide; readonly residual: OverallSide };

function sideOf(rows: readonly HazardRow[], side: "initial" | "residual", matrix: RiskMatrix): OverallSide {
  const counts: Record<string, number> = {};
  for (const { id } of matrix.bands) counts[id] = 0;
  const blankRows: string[] = [];
  let worst: Score | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || !rowMatters(row)) continue;
    const scored = cellOf(row[side], matrix);
    if (!scored) {
      blankRows.push(`/hazards/${index}/${side}`);
      continue;
    }
    const { score, band } = scored;
    counts[band.id] = (counts[band.id] ?? 0) + 1;
    if (!worst || isWorse(scored, worst, matrix)) worst = { score, band };
  }
  if (worst && blankRows.length === 0) return { status: "known", ...worst, counts };
  return { status: "unknown", ...(worst ? { atLeast: worst } : {}), counts, blankRows };
}

const isWorse = (one: Score, other: Score, matrix: RiskMatrix): boolean => {
  const bands = matrix.bands.indexOf(one.band) - matrix.bands.indexOf(other.band);
  return bands > 0 || (bands === 0 && one.score > other.score);
};

/**
 * The overall risk of an assessment: its worst hazard, never a mean or a sum. The sources define no overall rating, so the counts per band
 * stand beside it.
 *
 * A row matters unless it is wholly empty. One row that matters without a rating makes that side unknown; so does an assessment with no hazard.
 */
export const overallRisk = (assessment: RiskAssessment, matrix: RiskMatrix): OverallRisk => {
  checkHolds("overallRisk", "assessment", assessment, "hazards");
  checkArgument("overallRisk", "matrix", matrix, expected.matrix);
  return {
    initial: sideOf(assessment.hazards, "initial", matrix),
    residual: sideOf(assessment.hazards, "residual", matrix),
  };
};
