import { forms, translateForm, urdu } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { composePages } from "../compose/composePages.js";
import type { PlacedRow } from "../document/sheetPage.js";
import type { DrawnItem } from "../typeset/drawnItem.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import { formSheet } from "./formSheet.js";

const prints = ["record", "blank", "fillable"] as const;
const scales = { usual: standardScale, large: largePrintScale };
const cases = prints.flatMap((print) => Object.entries(scales).map(([named, scale]) => ({ print, named, scale })));
const rightToLeft = translateForm(forms["no-answer-note"], urdu);

type InCell = { readonly cell: PlacedRow["row"]["cells"][number]; readonly items: readonly DrawnItem[] };

/** What stands in each cell of each framed row, with places from the row's left edge. */
const cellsOf = ({ row, slices }: PlacedRow): readonly InCell[] =>
  row.cells.map((cell, index) => ({
    cell,
    items: slices.flatMap(({ items }) => items.filter((placed) => placed.cell === index).map(({ item }) => item)),
  }));

const textOf = (item: DrawnItem): string => (item.kind === "text" ? item.runs.map(({ text }) => text).join("") : "");

describe.each([...Object.values(forms), rightToLeft])("$id: $title", (form) => {
  test.each(cases)("its squares and figures are aligned in a $print print, $named", ({ print, scale }) => {
    const data = print === "blank" ? {} : sampleData(form, 3);
    const rows = composePages(formSheet({ form, print, data, scale }, fonts)).flatMap((page) => page.rows);
    const starts = new Map<string, number>();
    for (const placed of rows.filter(({ row }) => row.framed)) {
      for (const { cell, items } of cellsOf(placed)) {
        const squares = items.filter((item) => item.kind === "square");
        const words = items.filter((item) => textOf(item) !== "" && textOf(item) !== "X");
        const [square] = squares;
        // a square alone in its cell stands in the middle
        if (square !== undefined && squares.length === 1 && words.length === 0)
          expect(Math.abs(square.x + square.size / 2 - cell.x - cell.width / 2)).toBeLessThan(0.5);
        // a cross stands in the middle of its square
        for (const cross of items.filter((item) => textOf(item) === "X")) {
          if (cross.kind !== "text" || squares.length === 0) continue;
          const wide = cross.runs.reduce((sum, { advance }) => sum + advance, 0) * (cross.size / 1000);
          const off = squares.map(({ size, x }) => Math.abs(x + size / 2 - cross.x - wide / 2));
          expect(Math.min(...off)).toBeLessThan(0.5);
        }
        // figures of one column begin under one another
        const [first] = words;
        if (first?.kind !== "text" || !/^\d{1,2}(?::\d\d)?$/u.test(textOf(first).trim())) continue;
        const column = [cell.x, cell.width, first.size].map((each) => each.toFixed(2)).join(" ");
        const start = starts.get(column) ?? first.x;
        expect(Math.abs(first.x - start)).toBeLessThan(0.5);
        starts.set(column, start);
      }
    }
  });
});

test("there are squares, crosses and figures to look at", () => {
  const looked = Object.values(forms).flatMap((form) =>
    composePages(formSheet({ form, print: "record", data: sampleData(form, 3) }, fonts)).flatMap((page) =>
      page.rows.flatMap((row) => cellsOf(row).flatMap(({ items }) => items)),
    ),
  );
  const texts = looked.map(textOf);
  expect(looked.filter(({ kind }) => kind === "square").length).toBeGreaterThan(40);
  expect(texts.filter((text) => text === "X").length).toBeGreaterThan(20);
  expect(texts.filter((text) => /^\d{1,2}$/u.test(text)).length).toBeGreaterThan(10);
});
