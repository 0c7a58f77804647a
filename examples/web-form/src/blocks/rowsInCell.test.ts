import { expect, test } from "vitest";
import { rowsInCell } from "./rowsInCell.js";

const rating = ["likelihood", "consequence"] as const;

test("a row stands in the cell of both its levels, and half a rating in none", () => {
  const rows = [{ likelihood: 4, consequence: 5 }, { likelihood: 4 }, {}, { likelihood: 4, consequence: 5 }];
  expect(rowsInCell(rows, rating, 4, 5)).toEqual([1, 4]);
  expect(rowsInCell(rows, rating, 5, 4)).toEqual([]);
});
