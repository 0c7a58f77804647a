import { english } from "@home-visits/forms";
import { createInk, type Ink } from "./createInk.js";
import { drawMarks } from "./drawMarks.js";
import { drawShapes } from "./drawShapes.js";
import { drawTexts } from "./drawTexts.js";
import { createEmbeddedFonts } from "./embeddedFonts.js";
import { paintNode, type LaidOutNode } from "./laidOutNode.js";
import { rowsOf } from "./rowsOf.js";
import type { SheetMarks } from "./sheetMarks.js";
import { createFormFields } from "../fields/formFields.js";
import { endFields } from "../fields/endFields.js";
import type { StructureTree } from "./structureTree.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { Row } from "../typeset/row.js";

/** The output that pages are drawn on: its present page takes operators, and lists the fonts that they name. */
type Output = {
  readonly page: { readonly fonts: Record<string, object> };
  addContent(operators: string): void;
};

/**
 * Makes laid-out pages ready to draw: the rows of each become one tagged drawing, with its footer and, from a sheet's
 * second page on, the line that says what it continues. Nothing moves any more.
 */
export function paintPages(
  pages: readonly LaidOutNode[],
  output: PDFKit.PDFDocument,
  tree: StructureTree,
  fonts: Fonts,
): void {
  const embedded = createEmbeddedFonts(output);
  const fields = createFormFields(output, embedded);
  const headersSeen = new Set<Row>();
  const numbers = pageNumbers(pages);
  let previous: SheetMarks | undefined;
  pages.forEach((page, index) => {
    const sheet = page.props?.sheet;
    if (sheet !== undefined) {
      const { pageOf = english.phrases["print.page"] } = sheet;
      const [at, of] = numbers[index] ?? [0, 0];
      const number = pageOf.replace("{page}", String(at)).replace("{pages}", String(of));
      const continued = sheet === previous ? sheet.continued : undefined;
      const rows = rowsOf(page);
      page.children = [
        paintNode(() => {
          const ink = createInk(embedded);
          drawShapes(rows, tree, ink);
          for (const placed of rows) {
            const header = placed.node.props?.fixed === true;
            drawTexts(placed, { tree, ink, fields, fonts, repeated: header && headersSeen.has(placed.row) });
            if (header) headersSeen.add(placed.row);
          }
          drawMarks(ink, sheet, page, { number, continued, tree, fonts });
          write(ink, output);
        }),
        ...(page.children ?? []).filter(({ props }) => props?.bookmark !== undefined),
      ];
    }
    previous = sheet;
  });
  const last = pages.at(-1);
  last?.children?.push(paintNode(() => endFields(fields, fonts)));
}

/** The number of each page within its part, or within the whole document, and how many there are. */
function pageNumbers(pages: readonly LaidOutNode[]): readonly (readonly [number, number])[] {
  const parts = pages.map(({ props }) => (props?.sheet === undefined ? undefined : (props.sheet.part ?? "whole")));
  return parts.map((part, index) => [
    parts.slice(0, index + 1).filter((each) => each === part).length,
    parts.filter((each) => each === part).length,
  ]);
}

function write({ fonts, operators }: Ink, output: Output): void {
  for (const { name, reference } of fonts) output.page.fonts[name] ??= reference;
  output.addContent(operators.join("\n"));
}
