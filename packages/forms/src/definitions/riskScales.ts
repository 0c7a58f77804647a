import { checkArgument, expected, type RiskMatrix } from "@home-visits/core";
import { bandKey } from "../fieldTypes/bandKey.js";
import type { ReferenceLine, ReferenceTable } from "../definition/formLayout.js";

const scale = ({ levels }: RiskMatrix["likelihood"]): readonly ReferenceLine[] =>
  levels.map(({ level, label, detail, cites }) => ({
    key: String(level),
    text: detail === undefined ? label : `${label} (${detail})`,
    ...(cites ? { cites } : {}),
  }));

const key = ({ bands }: RiskMatrix): readonly ReferenceLine[] =>
  bands.map((band) => {
    const { scores, ...line } = bandKey(band);
    return { ...(scores === undefined ? {} : { key: scores }), ...line, ...(band.cites ? { cites: band.cites } : {}) };
  });

const how: Readonly<Record<RiskMatrix["scoring"]["by"], string>> = {
  product: " x ",
  sum: " + ",
  "score-table": " and ",
  "band-table": " and ",
};

/** What the two axes of a form with the trust's own scale are called there; any other matrix brings its own names. */
const titleOf = (axis: "likelihood" | "consequence", { label }: RiskMatrix["likelihood"]): string => {
  if (label.toLowerCase() !== axis) return label;
  return axis === "likelihood" ? "The likelihood" : "The Consequence";
};

/** The two scales of a matrix as lists to look things up in. */
export const scaleTables = (matrix: RiskMatrix): readonly ReferenceTable[] => {
  checkArgument("scaleTables", "matrix", matrix, expected.matrix);
  return [
    { title: titleOf("likelihood", matrix.likelihood), lines: scale(matrix.likelihood) },
    { title: titleOf("consequence", matrix.consequence), lines: scale(matrix.consequence) },
  ];
};

/** The two scales and the key of a matrix: words and bands are the matrix's own, and so is what each band asks. */
export const riskScales = (matrix: RiskMatrix): readonly ReferenceTable[] => {
  const { consequence, likelihood, scoring } = matrix;
  const rating = `${likelihood.label.toLowerCase()}${how[scoring.by]}${consequence.label.toLowerCase()}`;
  return [...scaleTables(matrix), { title: `Risk rating: ${rating}`, lines: key(matrix) }];
};
