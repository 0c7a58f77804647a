import type { Fonts } from "../fonts/createFonts.js";
import { setLines, type SetLine } from "../typeset/setLines.js";
import type { SheetMarks } from "./sheetMarks.js";

/** A line of a page's head, and how far below the page's upper edge it stands. */
export type HeadLine = { readonly line: SetLine; readonly y: number };

/** What stands above a page's text: what a sheet continues, and the school's name. */
export type Head = { readonly size: number; readonly heads: readonly HeadLine[]; readonly names: readonly HeadLine[] };

/** A page whose head is set: nothing is `continued` on a sheet's first page, and lines have a room of `width`. */
type HeadPage = { readonly continued: string | undefined; readonly fonts: Fonts; readonly width: number };

/** Parts of its size in which a head is set that is too long: first the one, then the other. */
const smaller = 0.9;
const least = 0.8;
/** Points at the edge of a page on which many printers print nothing. */
const edge = 9;
/** The distance of lines, the height of a capital, and the white between two texts side by side, as multiples of the size. */
const pitch = 1.2;
const capital = 0.72;
const gap = 1.2;
/** Points that stay white above a page's text where a head has one line, and where it has several. */
const white = { one: 9, several: 4 } as const;
/** A head holds no more lines of a school's name. */
const mostLines = 2;

/**
 * Sets a head into the margin: what goes on and the school's name side by side where they fit, else the name above the other, both clear of the
 * page's edge. Letters are smaller where that helps.
 */
export function setHead(marks: SheetMarks, page: HeadPage): Head {
  const usual = headIn(marks.size, marks, page);
  if (usual.side && usual.clear) return usual.head;
  const last = headIn(marks.size * least, marks, page);
  const tries = [usual, headIn(marks.size * smaller, marks, page), last];
  const best = tries.find(({ clear, side }) => clear && side) ?? tries.find(({ clear }) => clear) ?? last;
  return best.head;
}

type TriedHead = { readonly head: Head; readonly side: boolean; readonly clear: boolean };

/** A head in letters of this size, whether its two texts stand side by side, and whether it is clear of the edge. */
function headIn(size: number, { margin, rightToLeft = false, school }: SheetMarks, page: HeadPage): TriedHead {
  const setting = { size, fonts: page.fonts, rightToLeft, width: page.width };
  const heads = page.continued === undefined ? [] : setLines(page.continued, { ...setting, bold: true });
  const names = setLines(school ?? "", { ...setting, bold: false }).slice(0, mostLines);
  const widest = Math.max(0, ...names.map(({ width }) => width));
  const side = (heads.at(-1)?.width ?? 0) + gap * size + widest <= page.width;
  const count = side ? Math.max(heads.length, names.length) : heads.length + names.length;
  const lowest = margin - (count > 1 ? white.several : white.one);
  const placed = (lines: readonly SetLine[], below: number): readonly HeadLine[] =>
    lines.map((line, index) => ({ line, y: lowest - (below + lines.length - 1 - index) * size * pitch }));
  const head = { size, heads: placed(heads, 0), names: placed(names, side ? 0 : heads.length) };
  return { head, side, clear: lowest - (count - 1) * size * pitch - capital * size >= edge };
}
