import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tag } from "../document/tag.js";
import { printableText } from "../../test/anyText.js";
import { fonts } from "../../test/sharedFonts.js";
import { setRow } from "./setRow.js";
import { sliceRow, type RowSlice } from "./sliceRow.js";
import type { CellContent, Row } from "./row.js";

const tag: Tag = { type: "TD" };
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 4, arbitrary: printableText(60).map((text): CellContent => ({ kind: "text", text, size: 9, tag })) },
  fc.integer({ min: 1, max: 12 }).map((lines): CellContent => ({ kind: "pen", lines, pitch: 20 })),
  fc.integer({ min: 1, max: 80 }).map((height): CellContent => ({ kind: "space", height })),
  fc.array(printableText(3), { maxLength: 4 }).map((labels): CellContent => ({
    kind: "ticks",
    size: 11,
    tag,
    options: labels.map((label) => ({ ticked: true, actual: "Yes", label })),
  })),
);
const row: fc.Arbitrary<Row> = fc
  .record({
    cells: fc.array(fc.array(content, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    minHeight: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ cells, minHeight }) => ({
    cells: cells.map((contents, index) => ({ x: index * 100, width: 100, contents })),
    order: [tag],
    minHeight,
    padding: 3,
    framed: true,
  }));

const layoutRow = (given: Row, wholeUpTo: number): readonly RowSlice[] => sliceRow(setRow(given, fonts), wholeUpTo);
const sum = (slices: readonly RowSlice[]): number => slices.reduce((all, slice) => all + slice.height, 0);
const texts = (slices: readonly RowSlice[], cell: number): string =>
  slices
    .flatMap(({ items }) => items)
    .filter((placed) => placed.cell === cell)
    .map(({ item }) => (item.kind === "text" ? (item.actual ?? item.runs.map(({ text }) => text).join("")) : ""))
    .join("");

test("a row that fits is one slice", () => {
  fc.assert(
    fc.property(row, (given) => {
      const [whole] = layoutRow(given, Infinity);
      expect(layoutRow(given, whole!.height)).toEqual([whole]);
    }),
    { numRuns: 25 },
  );
});

test("the slices hold every item of the row, cell by cell in the same order", () => {
  fc.assert(
    fc.property(row, (given) => {
      const whole = layoutRow(given, Infinity);
      const slices = layoutRow(given, 1);
      expect(slices.flatMap(({ items }) => items).length).toBe(whole.flatMap(({ items }) => items).length);
      given.cells.forEach((_, cell) => expect(texts(slices, cell)).toBe(texts(whole, cell)));
    }),
    { numRuns: 25 },
  );
});

test("the slices are together as high as the row, or higher where its cells' lines differ", () => {
  fc.assert(
    fc.property(row, (given) => {
      expect(sum(layoutRow(given, 1))).toBeGreaterThanOrEqual(sum(layoutRow(given, Infinity)) - 1e-6);
    }),
    { numRuns: 25 },
  );
});

test("slices of one cell are together exactly as high as the row", () => {
  fc.assert(
    fc.property(row, ({ cells: [cell], ...rest }) => {
      const given = { ...rest, cells: [cell!] };
      expect(sum(layoutRow(given, 1))).toBeCloseTo(sum(layoutRow(given, Infinity)), 6);
    }),
    { numRuns: 25 },
  );
});

test("every item stands inside its slice", () => {
  fc.assert(
    fc.property(row, fc.constantFrom(1, 100, Infinity), (given, wholeUpTo) => {
      for (const { height, items } of layoutRow(given, wholeUpTo)) {
        for (const item of items) {
          expect(item.y).toBeLessThanOrEqual(height);
          expect(item.y).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test("lines of different heights side by side stay together: none is moved down by more than its own height", () => {
  const listed = (words: string, height: number): readonly CellContent[] =>
    Array.from({ length: 12 }, () => [
      { kind: "text" as const, text: words, size: 16, tag },
      { kind: "space" as const, height },
    ]).flat();
  const cells = [listed("one line", 9), listed("two lines of words", 9), listed("three lines of a few words", 9)].map(
    (contents, index) => ({ x: index * 90, width: 90, contents }),
  );
  const given: Row = { cells, order: [tag], padding: 3, framed: true };
  const highest = sum(layoutRow(given, Infinity));
  const slices = layoutRow(given, 1);
  expect(slices.length).toBeGreaterThan(3);
  expect(sum(slices)).toBeLessThanOrEqual(highest + slices.length * 16 * 1.3);
  const within = slices.flatMap(({ items }) => [0, 1, 2].map((cell) => items.filter((item) => item.cell === cell)));
  for (const items of within)
    items.slice(1).forEach((item, at) => expect(item.y - items[at]!.y).toBeLessThan(16 * 1.3 + 9 + 0.1));
});
