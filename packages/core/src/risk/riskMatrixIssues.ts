import { customIssue, type CustomIssue } from "../parsed/customIssue.js";
import { levelValue, matrixCells, type Cell } from "./matrixCells.js";
import type { RiskMatrix } from "./riskMatrixOutlineSchema.js";

function repeated(names: readonly unknown[], at: (index: number) => CustomIssue): CustomIssue[] {
  const seen = new Set<unknown>();
  return names.flatMap((name, index) => (seen.has(name) ? [at(index)] : (seen.add(name), [])));
}

function scaleIssues(matrix: RiskMatrix, axis: "likelihood" | "consequence"): CustomIssue[] {
  const { levels } = matrix[axis];
  const counted = matrix.scoring.by === "product" || matrix.scoring.by === "sum";
  return [
    ...repeated(
      levels.map(({ level }) => level),
      (index) => customIssue("matrix-level-repeated", [axis, "levels", index, "level"]),
    ),
    ...levels.flatMap((level, index) =>
      counted && Number.isNaN(levelValue(level))
        ? [customIssue("matrix-level-without-value", [axis, "levels", index])]
        : [],
    ),
  ];
}

function bandIssues({ bands, scoring }: RiskMatrix): CustomIssue[] {
  const found = repeated(
    bands.map(({ id }) => id),
    (index) => customIssue("matrix-band-repeated", ["bands", index, "id"]),
  );
  let highest = -Infinity;
  for (const [index, { from, to }] of bands.entries()) {
    const path = ["bands", index];
    if (scoring.by === "band-table") {
      if (from !== undefined || to !== undefined) found.push(customIssue("matrix-band-with-range", path));
    } else if (from === undefined || to === undefined) found.push(customIssue("matrix-band-without-range", path));
    else if (from > to) found.push(customIssue("matrix-band-reversed", path));
    else {
      if (from <= highest) found.push(customIssue("matrix-overlap", path));
      highest = Math.max(highest, to);
    }
  }
  return found;
}

function tableIssues({ scoring, likelihood, consequence, bands }: RiskMatrix): CustomIssue[] {
  if (scoring.by === "product" || scoring.by === "sum") return [];
  const path = ["scoring", "cells"];
  const square =
    scoring.cells.length === likelihood.levels.length &&
    scoring.cells.every((row) => row.length === consequence.levels.length);
  if (!square) return [customIssue("matrix-table-size", path)];
  if (scoring.by === "score-table") return [];
  const ids = new Set(bands.map(({ id }) => id));
  return scoring.cells.flatMap((row, i) =>
    row.flatMap((id, j) => (ids.has(id) ? [] : [customIssue("matrix-table-band-unknown", [...path, i, j])])),
  );
}

const place = ({ likelihood, consequence }: Cell) => ({ likelihood: likelihood + 1, consequence: consequence + 1 });

function cellIssues(matrix: RiskMatrix): CustomIssue[] {
  const cells = matrixCells(matrix);
  const gaps = cells.filter(({ band }) => band < 0);
  if (gaps.length > 0) return gaps.map((cell) => customIssue("matrix-gap", ["bands"], place(cell)));
  const columns = matrix.consequence.levels.length;
  return cells.flatMap((cell, index) => {
    const worse = [cell.consequence + 1 < columns ? cells[index + 1] : undefined, cells[index + columns]];
    return worse.some((next) => next && next.band < cell.band)
      ? [customIssue("matrix-not-monotone", ["bands"], place(cell))]
      : [];
  });
}

/** What is wrong between the parts of a matrix; the cells are looked at only when the scales, the bands and the table are right. */
export function riskMatrixIssues(matrix: RiskMatrix): CustomIssue[] {
  const parts = [
    ...scaleIssues(matrix, "likelihood"),
    ...scaleIssues(matrix, "consequence"),
    ...bandIssues(matrix),
    ...tableIssues(matrix),
  ];
  return parts.length > 0 ? parts : cellIssues(matrix);
}
