import type { RiskAssessment } from "./riskAssessmentSchema.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";

type Axis = "likelihood" | "consequence";

/** A level of a hazard row that the scale in force does not have: a pointer into the assessment, the axis, and the levels that there are. */
export type LevelOffScale = { readonly at: string; readonly axis: Axis; readonly scale: string };

/** The levels of an axis as they are read out. */
export const scaleWords = (matrix: RiskMatrix, axis: Axis): string =>
  matrix[axis].levels.map(({ level }) => String(level)).join(", ");

/** The levels of an assessment that a matrix does not have. A level that is missing is none of them. */
export function levelsOffScale({ hazards }: RiskAssessment, matrix: RiskMatrix): readonly LevelOffScale[] {
  return hazards.flatMap((row, place) =>
    (["initial", "residual"] as const).flatMap((side) =>
      (["likelihood", "consequence"] as const).flatMap((axis) => {
        const level = row[side]?.[axis];
        if (level === undefined || matrix[axis].levels.some((known) => known.level === level)) return [];
        return [{ at: `/hazards/${String(place)}/${side}/${axis}`, axis, scale: scaleWords(matrix, axis) }];
      }),
    ),
  );
}
