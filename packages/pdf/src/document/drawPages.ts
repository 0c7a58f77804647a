import { english } from "@home-visits/forms";
import { createEmbeddedFonts } from "../embed/embeddedFonts.js";
import { createFormFields } from "../fields/formFields.js";
import { endFields } from "../fields/endFields.js";
import type { Output } from "../file/output.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { Row } from "../typeset/row.js";
import { createInk } from "./createInk.js";
import { drawMarks } from "./drawMarks.js";
import { drawShapes } from "./drawShapes.js";
import { drawTexts } from "./drawTexts.js";
import type { SheetMarks } from "./sheetMarks.js";
import type { SheetPage } from "./sheetPage.js";
import { beginSheet, createStructureTree, endStructureTree } from "./structureTree.js";

/** Draws the pages of a document in their order. */
export type PageDrawing = {
  /** Draws the next page into the present page of the output, and gives its operators. Undefined for a page with nothing of this package. */
  next(): string | undefined;
  /** Places the list of fields, after the last page. */
  endFields(): void;
  /** Writes fonts and structure, after everything else is drawn. */
  end(): void;
};

/**
 * Makes placed pages ready to draw: the rows of each become one tagged drawing, with its footer and, from a sheet's second page on, the line that
 * says what it continues.
 */
export function drawPages(pages: readonly SheetPage[], output: Output, fonts: Fonts): PageDrawing {
  const tree = createStructureTree(output);
  const embedded = createEmbeddedFonts(output);
  const fields = createFormFields(output, embedded);
  const headersSeen = new Set<Row>();
  const numbers = pageNumbers(pages);
  let previous: SheetMarks | undefined;
  let turn = 0;
  return {
    next: () => {
      const [at, of] = numbers[turn] ?? [0, 0];
      const page = pages[turn++];
      const marks = page?.marks;
      const continued = marks === previous ? marks?.continued : undefined;
      if (marks !== previous) {
        beginSheet(tree);
        headersSeen.clear();
      }
      previous = marks;
      if (page === undefined || marks === undefined) return undefined;
      const { pageOf = english.phrases["print.page"] } = marks;
      const number = pageOf.replace("{page}", String(at)).replace("{pages}", String(of));
      const ink = createInk(embedded);
      drawShapes(page.rows, tree, ink);
      for (const placed of page.rows) {
        const { header, row } = placed;
        drawTexts(placed, { tree, ink, fields, fonts, repeated: header && headersSeen.has(row) });
        if (header) headersSeen.add(row);
      }
      drawMarks(ink, marks, page, { number, continued, tree, fonts });
      for (const { name, reference } of ink.fonts) output.page.fonts[name] ??= reference;
      return ink.end();
    },
    endFields: () => endFields(fields, fonts),
    end: () => {
      embedded.end();
      endStructureTree(tree);
    },
  };
}

/** The number of each page within its part, or within the whole document, and how many there are. */
function pageNumbers(pages: readonly SheetPage[]): readonly (readonly [number, number])[] {
  const counts = new Map<unknown, number>();
  const at = pages.map(({ marks }) => {
    if (marks === undefined) return 0;
    const part = marks.part ?? "whole";
    counts.set(part, (counts.get(part) ?? 0) + 1);
    return counts.get(part) ?? 0;
  });
  return pages.map(({ marks }, index) => [at[index] ?? 0, counts.get(marks?.part ?? "whole") ?? 0]);
}
