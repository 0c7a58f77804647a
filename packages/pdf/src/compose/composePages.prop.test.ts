import { forms, translateForm, urdu } from "@home-visits/forms";
import fc from "fast-check";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { filledForm } from "../../test/lossless.js";
import { spaceSection, tableOf } from "../../test/printRows.js";
import { fonts } from "../../test/sharedFonts.js";
import { SheetPages } from "../blocks/SheetPages.js";
import type { PlacedRow } from "../document/sheetPage.js";
import { formSheet } from "../prints/formSheet.js";
import { printKinds } from "../prints/printKind.js";
import { layoutPages } from "../reactPdf/layoutPages.js";
import { rowsOf } from "../reactPdf/rowsOf.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import { composePages } from "./composePages.js";
import type { Sheet } from "./Sheet.js";

type Placed = readonly (readonly PlacedRow[])[];

/** Where every row and every part of one stands, page by page, to a thousandth of a point. */
function places(pages: Placed): readonly (readonly string[])[] {
  const at = (value: number): string => value.toFixed(3);
  return pages.map((rows) =>
    rows.map(({ header, height, origin, slices }) =>
      [header, at(origin.left), at(origin.top), at(height)]
        .concat(slices.map((slice) => `${at(slice.origin.top)}:${slice.items.length}`))
        .join(" "),
    ),
  );
}

async function expectAlike(sheet: Sheet): Promise<void> {
  const document = createElement("DOCUMENT", {}, createElement(SheetPages, sheet));
  const { children } = await layoutPages(document, fonts);
  const own = composePages(sheet).map(({ rows }) => rows);
  expect(places(own)).toEqual(places(children.map((page) => rowsOf(page))));
}

describe("pages composed by this package and those by React-PDF have the same rows at the same places", () => {
  test("on forms with generated answers, in every print", async () => {
    const form = fc.constantFrom(...Object.values(forms), translateForm(forms["no-answer-note"], urdu));
    const sheet = fc
      .tuple(form, fc.constantFrom(...printKinds), fc.constantFrom(standardScale, largePrintScale))
      .chain(([each, print, scale]) =>
        filledForm(each, { rows: 30 }).map((data) => formSheet({ form: each, print, scale, data }, fonts)),
      );
    await fc.assert(fc.asyncProperty(sheet, expectAlike), { numRuns: 15, endOnFailure: true });
  }, 120_000);

  test("on tables that begin anywhere on a page, with rows of any height", async () => {
    const text = fc.integer({ min: 1, max: 40 }).map((length) => "A sentence of some words. ".repeat(length));
    const long = fc.constant("A sentence of some words. ".repeat(600));
    const rows = fc.array(fc.tuple(fc.constant("left"), fc.oneof({ weight: 9, arbitrary: text }, long)), {
      minLength: 1,
      maxLength: 12,
    });
    const head = fc.oneof({ weight: 3, arbitrary: fc.constant("Head") }, text);
    const space = fc.double({ min: 0, max: 740, noNaN: true });
    const sheet = fc
      .tuple(space, fc.array(rows, { minLength: 1, maxLength: 3 }), fc.boolean(), head)
      .map(([space, tables, together, head]): Sheet => {
        const sections = tables.map((each, at) => ({ ...tableOf(`Table ${at}`, [head, "Other"], each), together }));
        const marks = { continued: "goes on", footer: "foot", margin: 36, size: 9 };
        return {
          orientation: "portrait",
          sections: [spaceSection(space), ...sections],
          marks,
          fonts,
          bookmark: "Sheet",
        };
      });
    await fc.assert(fc.asyncProperty(sheet, expectAlike), { numRuns: 15, endOnFailure: true });
  }, 120_000);
});
