import type { Fonts } from "../fonts/createFonts.js";
import { setLines } from "../typeset/setLines.js";
import type { Ink } from "./createInk.js";
import { setHead } from "./setHead.js";
import type { SheetMarks } from "./sheetMarks.js";
import { openMark, type StructureTree } from "./structureTree.js";

/** What a page says about itself, and what draws it. */
export type PageText = {
  readonly number: string;
  /** Left out on a sheet's first page. */
  readonly continued: string | undefined;
  readonly tree: StructureTree;
  readonly fonts: Fonts;
};

/** A page from edge to edge, in points. */
export type PageSize = { readonly width: number; readonly height: number };

/** White between the footer and the page number, and the distance of the footer's lines, as multiples of the size. */
const gap = 2;
const pitch = 1.2;

/** Draws the lines at a page's head and foot. A footer that would run into the page number goes on in a line of its own. */
export function drawMarks(ink: Ink, marks: SheetMarks, { height, width }: PageSize, page: PageText): void {
  const { footer, margin, rightToLeft = false, size } = marks;
  const room = width - 2 * margin;
  const foot = height - margin * 0.75;
  const setting = { size, bold: false, fonts: page.fonts, rightToLeft };
  const from = (taken: number): number => margin + (rightToLeft ? room - taken : 0);
  const to = (taken: number): number => margin + (rightToLeft ? 0 : room - taken);
  const [number] = setLines(page.number, { ...setting, width: room });
  const beside = (number?.width ?? 0) + gap * size;
  const lines = setLines(footer, { ...setting, width: room - beside });
  const { heads, names, size: headSize } = setHead(marks, { ...page, width: room });
  openMark(page.tree, ink, "artifact");
  const middle = (lines.length - 1) / 2;
  lines.forEach(({ runs, width: taken }, index) => {
    ink.show({ x: from(taken), y: foot + (index - middle) * size * pitch, size, runs });
  });
  if (number !== undefined) ink.show({ x: to(number.width), y: foot, size, runs: number.runs });
  for (const { line, y } of heads) ink.show({ x: from(line.width), y, size: headSize, runs: line.runs });
  for (const { line, y } of names) ink.show({ x: to(line.width), y, size: headSize, runs: line.runs });
  ink.close();
}
