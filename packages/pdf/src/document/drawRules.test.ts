import { expect, test } from "vitest";
import { createInk } from "./createInk.js";
import { drawRules } from "./drawRules.js";
import type { PlacedRow } from "./sheetPage.js";

const letters = (): never => {
  throw new Error("a rule has no letters");
};
const embedded = { plain: letters, wide: letters, end: letters };

/** A row at a top and as high as that, with columns of these widths from the left edge on. */
const row = (top: number, height: number, widths: readonly number[], framed = true): PlacedRow => {
  let x = 0;
  const cells = widths.map((width) => {
    const cell = { x, width, contents: [] };
    x += width;
    return cell;
  });
  const set = { cells, order: [], padding: 3, framed };
  return { row: set, height, header: false, origin: { left: 36, top }, slices: [] };
};

const drawn = (...rows: readonly PlacedRow[]): readonly string[] => {
  const ink = createInk(embedded);
  drawRules(ink, rows);
  return ink.end().slice(2);
};

test("rows of the same columns that stand one under the other have one frame, and each line once", () => {
  const lines = "36 50 30 60 re 46 50 m 46 110 l 36 70 m 66 70 l 36 85 m 66 85 l";
  expect(drawn(row(50, 20, [10, 20]), row(70, 15, [10, 20]), row(85, 25, [10, 20]))).toEqual([lines, "S"]);
});

test("other columns, white between two rows or an unframed row begin a frame of their own", () => {
  const first = "36 50 30 20 re 46 50 m 46 70 l";
  expect(drawn(row(50, 20, [10, 20]), row(70, 20, [15, 15]))).toEqual([first, "36 70 30 20 re 51 70 m 51 90 l", "S"]);
  expect(drawn(row(50, 20, [10, 20]), row(74, 20, [10, 20]))).toEqual([first, "36 74 30 20 re 46 74 m 46 94 l", "S"]);
  expect(drawn(row(50, 20, [10, 20]), row(70, 20, [30]))).toEqual([first, "36 70 30 20 re", "S"]);
  expect(drawn(row(50, 20, [10, 20], false))).toEqual([]);
});
