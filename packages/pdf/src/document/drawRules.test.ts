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
  return ink.end().split("\n").slice(1);
};

const thin = ".35 w";
const strong = [".9 w"];

test("rows of the same columns that stand one under the other have one frame, and each line once", () => {
  const inner = "46 50 m 46 110 l 36 70 m 66 70 l 36 85 m 66 85 l";
  const rows = [row(50, 20, [10, 20]), row(70, 15, [10, 20]), row(85, 25, [10, 20])];
  expect(drawn(...rows)).toEqual([thin, "0 G", inner, "S", ...strong, "36 50 30 60 re", "S"]);
});

test("rows of other columns under the same edges are in one frame, each with its own columns", () => {
  const inner = "46 50 m 46 70 l 51 70 m 51 90 l 36 70 m 66 70 l";
  const rows = [row(50, 20, [10, 20]), row(70, 20, [15, 15])];
  expect(drawn(...rows)).toEqual([thin, "0 G", inner, "S", ...strong, "36 50 30 40 re", "S"]);
});

test("white between two rows, other edges or an unframed row begin a frame of their own", () => {
  const framed = (...rows: readonly PlacedRow[]): string | undefined => drawn(...rows).at(-2);
  const first = row(50, 20, [10, 20]);
  expect(framed(first, row(74, 20, [10, 20]))).toBe("36 50 30 20 re 36 74 30 20 re");
  expect(framed(first, row(70, 20, [10, 30]))).toBe("36 50 30 20 re 36 70 40 20 re");
  expect(framed(first, row(70, 20, [10, 20], false), row(90, 20, [10, 20]))).toBe("36 50 30 20 re 36 90 30 20 re");
  expect(drawn(row(50, 20, [10, 20], false))).toEqual([]);
});

test("a single box has a frame and no line in it", () => {
  expect(drawn(row(50, 20, [30]))).toEqual([".9 w", "0 G", "36 50 30 20 re", "S"]);
});
