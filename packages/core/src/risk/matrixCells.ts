import type { Band, Level, RiskMatrix } from "./riskMatrixOutlineSchema.js";

/** One cell of a matrix. `band` is -1 where no band holds the score. */
export type Cell = {
  readonly likelihood: number;
  readonly consequence: number;
  readonly score: number;
  readonly band: number;
};

type Weighted = { readonly level: Level; readonly value?: number | undefined };

/** The number that a level counts for; NaN for a letter without a value. */
export const levelValue = ({ level, value }: Weighted): number => value ?? (typeof level === "number" ? level : NaN);

const holds = ({ from, to }: Band, score: number): boolean =>
  from !== undefined && to !== undefined && from <= score && score <= to;

function scoreAndBand(matrix: RiskMatrix, i: number, j: number): Pick<Cell, "score" | "band"> {
  const { scoring, bands, likelihood, consequence } = matrix;
  if (scoring.by === "band-table") {
    const band = bands.findIndex(({ id }) => id === scoring.cells[i]?.[j]);
    return { score: band + 1, band };
  }
  const a = likelihood.levels[i];
  const b = consequence.levels[j];
  const tabled = scoring.by === "score-table" ? (scoring.cells[i]?.[j] ?? NaN) : undefined;
  const x = a ? levelValue(a) : NaN;
  const y = b ? levelValue(b) : NaN;
  const score = tabled ?? (scoring.by === "product" ? x * y : x + y);
  return { score, band: bands.findIndex((band) => holds(band, score)) };
}

/** Every cell, likelihood by likelihood; `likelihood` and `consequence` are places on the scales, from 0. */
export const matrixCells = (matrix: RiskMatrix): Cell[] =>
  matrix.likelihood.levels.flatMap((_, i) =>
    matrix.consequence.levels.map((__, j) => ({ likelihood: i, consequence: j, ...scoreAndBand(matrix, i, j) })),
  );
