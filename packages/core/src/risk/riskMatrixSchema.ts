import { riskMatrixIssues } from "./riskMatrixIssues.js";
import { riskMatrixOutlineSchema } from "./riskMatrixOutlineSchema.js";

export {
  bandSchema,
  gateSchema,
  levelSchema,
  riskMatrixOutlineSchema,
  type Band,
  type Gate,
  type Level,
  type RiskMatrix,
} from "./riskMatrixOutlineSchema.js";

/**
 * A school's own risk matrix: two scales, each from the mildest level to the worst, a way to score, and bands from the mildest to the worst.
 *
 * - `product` and `sum` count each level's `value`, or the level itself when it is a number.
 * - `score-table` gives each cell its score: one row for each likelihood level, one column for each consequence level.
 * - `band-table` gives each cell its band by id; the score is then the band's place, 1 for the mildest.
 *
 * Refused: a cell that no band holds, bands that overlap, a worse level that lowers the band.
 */
export const riskMatrixSchema = riskMatrixOutlineSchema.superRefine((matrix, context) => {
  for (const found of riskMatrixIssues(matrix)) context.addIssue(found);
});
