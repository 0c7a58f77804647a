import type { LaidOutNode } from "./laidOutNode.js";
import { paintNode } from "./laidOutNode.js";
import { paintRow } from "./paintRow.js";
import type { SheetMarks } from "./sheetMarks.js";
import { showLine } from "./showRuns.js";
import { endFields } from "../fields/endFields.js";
import type { Fonts } from "../fonts/createFonts.js";
import { closeMark, openMark, type StructureTree } from "./structureTree.js";
import type { Row } from "../typeset/row.js";

/**
 * Makes laid-out pages ready to draw: rows become tagged drawings, and each page gets its footer and, from a sheet's
 * second page on, the line that says what it continues. Nothing moves any more.
 */
export function paintPages(pages: readonly LaidOutNode[], tree: StructureTree, fonts: Fonts): void {
  const headersSeen = new Set<Row>();
  let previous: SheetMarks | undefined;
  pages.forEach((page, index) => {
    paintRows(page, tree, fonts, headersSeen);
    const sheet = page.props?.sheet;
    if (sheet !== undefined) {
      const number = `Page ${index + 1} of ${pages.length}`;
      const continued = sheet === previous ? sheet.continued : undefined;
      page.children = [...(page.children ?? []), marksNode(sheet, page, { number, continued }, tree, fonts)];
    }
    previous = sheet;
  });
  const last = pages.at(-1);
  last?.children?.push(paintNode(() => endFields(tree.document, tree.fields, fonts)));
}

function paintRows(node: LaidOutNode, tree: StructureTree, fonts: Fonts, headersSeen: Set<Row>): void {
  for (const child of node.children ?? []) {
    const row = child.props?.row;
    if (row === undefined) {
      paintRows(child, tree, fonts, headersSeen);
      continue;
    }
    const header = child.props?.fixed === true;
    paintRow(child, row, tree, fonts, header && headersSeen.has(row));
    if (header) headersSeen.add(row);
  }
}

type PageText = { readonly number: string; readonly continued: string | undefined };

function marksNode(
  sheet: SheetMarks,
  page: LaidOutNode,
  text: PageText,
  tree: StructureTree,
  fonts: Fonts,
): LaidOutNode {
  const { document } = tree;
  const { margin, size } = sheet;
  const width = page.box?.width ?? 0;
  const foot = (page.box?.height ?? 0) - margin * 0.75;
  return paintNode(() => {
    openMark(tree, "artifact");
    document.fillColor("black");
    showLine(document, sheet.footer, { x: margin, y: foot, size, bold: false, align: "left" }, fonts);
    showLine(document, text.number, { x: width - margin, y: foot, size, bold: false, align: "right" }, fonts);
    if (text.continued !== undefined)
      showLine(document, text.continued, { x: margin, y: margin * 0.75, size, bold: true, align: "left" }, fonts);
    closeMark(tree);
  });
}
