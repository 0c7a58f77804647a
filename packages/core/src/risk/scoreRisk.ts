import { checkArgument } from "../parsed/checkArgument.js";
import { expectedMatrix } from "../parsed/expected.js";
import type { Issue } from "../parsed/Issue.js";
import { levelUnknown, ratingIncomplete } from "../parsed/issueMessages.js";
import type { Parsed } from "../parsed/Parsed.js";
import { matrixCells } from "./matrixCells.js";
import type { Band, Level, RiskMatrix } from "./riskMatrixSchema.js";

/** A score and the band of the matrix that holds it. `band` is the very entry of `matrix.bands`. */
export type Score = { readonly score: number; readonly band: Band };

/** A rating as far as it has been given. Either level may be missing: the risk is then unknown. */
export type RatingInput =
  { readonly likelihood?: Level | undefined; readonly consequence?: Level | undefined } | undefined;

type Lookup = ReadonlyMap<unknown, ReadonlyMap<unknown, Parsed<Score>>>;

const lookups = new WeakMap<RiskMatrix, Lookup>();

function buildLookup(matrix: RiskMatrix): Lookup {
  const rows = new Map<unknown, Map<unknown, Parsed<Score>>>(
    matrix.likelihood.levels.map(({ level }) => [level, new Map()]),
  );
  for (const cell of matrixCells(matrix)) {
    const band = matrix.bands[cell.band];
    const likelihood = matrix.likelihood.levels[cell.likelihood]?.level;
    const consequence = matrix.consequence.levels[cell.consequence]?.level;
    if (band)
      rows
        .get(likelihood)
        ?.set(consequence, Object.freeze({ ok: true, value: Object.freeze({ score: cell.score, band }) }));
  }
  lookups.set(matrix, rows);
  return rows;
}

function foundOf(rating: RatingInput, matrix: RiskMatrix): Parsed<Score> | undefined {
  const rows = lookups.get(matrix) ?? buildLookup(matrix);
  return rows.get(rating?.likelihood)?.get(rating?.consequence);
}

const axes = ["likelihood", "consequence"] as const;

const incomplete = (axis: (typeof axes)[number]): Issue => ({
  path: `/${axis}`,
  code: "rating-incomplete",
  message: ratingIncomplete.replace("{axis}", axis),
});

function levelIssues(rating: RatingInput, matrix: RiskMatrix): Issue[] {
  return axes.flatMap((axis) => {
    const level: unknown = rating?.[axis];
    if (level === undefined || level === null) return [incomplete(axis)];
    return matrix[axis].levels.some((known) => known.level === level)
      ? []
      : [{ path: `/${axis}`, code: "level-unknown", message: levelUnknown.replace("{axis}", axis) }];
  });
}

/** The score and band of one rating, or `undefined` for anything but two levels of the matrix. */
export function cellOf(rating: RatingInput, matrix: RiskMatrix): Score | undefined {
  const found = foundOf(rating, matrix);
  return found?.ok ? found.value : undefined;
}

/**
 * The score and band of one rating. Anything but two levels of the matrix is an issue: half a rating is unknown, never low, and `"4"` is
 * not `4`. The cells of a matrix are worked out once and kept as long as the matrix itself; do not change a matrix after use.
 *
 * @example scoreRisk({ likelihood: 4, consequence: 4 }, reach2RiskMatrix) // 16, High
 * @see R20-A4-29
 */
export function scoreRisk(rating: RatingInput, matrix: RiskMatrix): Parsed<Score> {
  checkArgument("scoreRisk", "matrix", matrix, expectedMatrix);
  const found = foundOf(rating, matrix);
  if (found) return found;
  const [first = incomplete("likelihood"), ...rest] = levelIssues(rating, matrix);
  return { ok: false, issues: [first, ...rest] };
}
