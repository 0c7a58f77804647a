import type { RiskAssessment } from "./riskAssessmentSchema.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";

type Axis = "likelihood" | "consequence";

/** A level of a hazard row that the scale in force does not have: a pointer into the assessment, the axis, and the levels that there are. */
export type LevelOffScale = { readonly at: string; readonly axis: Axis; readonly scale: string };

/** The levels of an axis as they are read out. */
export const scaleWords = (matrix: RiskMatrix, axis: Axis): string =>
  matrix[axis].levels.map(({ level }) => String(level)).join(", ");

const sides = ["initial", "residual"] as const;
const axes = ["likelihood", "consequence"] as const;

/** The levels of an assessment that a matrix does not have. A level that is missing is none of them. */
export function levelsOffScale({ hazards }: RiskAssessment, matrix: RiskMatrix): readonly LevelOffScale[] {
  const off: LevelOffScale[] = [];
  for (const [place, row] of hazards.entries())
    for (const side of sides)
      for (const axis of axes) {
        const level = row[side]?.[axis];
        if (level === undefined || matrix[axis].levels.some((known) => known.level === level)) continue;
        off.push({ at: `/hazards/${String(place)}/${side}/${axis}`, axis, scale: scaleWords(matrix, axis) });
      }
  return off;
}
