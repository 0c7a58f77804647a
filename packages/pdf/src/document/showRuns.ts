import type { Fonts, LoadedFamily } from "../fonts/createFonts.js";
import { familyRuns, type FamilyRun } from "../fonts/familyRuns.js";

type Position = {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
};
/** A font as the document under construction holds it. */
export type EmbeddedFont = {
  readonly id: string;
  encode(text: string, features?: readonly string[]): readonly [string[], Position[]];
  ref(): unknown;
};
type DocumentInside = {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
  addContent(operators: string): unknown;
};

/** Where operators go: a page's content, or a drawing of its own. `fonts` is told of every font that they use. */
export type DrawingTarget = { readonly fonts: Record<string, unknown>; readonly add: (operators: string) => void };

/** A line of text as it is drawn: `x` and `y` (the baseline) in points. */
export type ShownText = {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly FamilyRun[];
  readonly size: number;
  readonly bold: boolean;
};

function pageTarget(document: PDFKit.PDFDocument): DrawingTarget {
  const inside = document as unknown as DocumentInside;
  return { fonts: inside.page.fonts, add: (operators) => void inside.addContent(operators) };
}

/** The font of a family in a document, embedded when it is first asked for. */
export function embeddedFont(document: PDFKit.PDFDocument, family: LoadedFamily, bold: boolean): EmbeddedFont {
  document.font(fontName(family, bold));
  return (document as unknown as DocumentInside)._font;
}

/** Tells a document of every loaded family, so that each is embedded once. */
export function registerFamilies(document: PDFKit.PDFDocument, fonts: Fonts): void {
  for (const family of fonts.loaded) {
    document.registerFont(fontName(family, false), family.regular as unknown as PDFKit.Mixins.PDFFontSource);
    document.registerFont(fontName(family, true), family.bold as unknown as PDFKit.Mixins.PDFFontSource);
  }
}

/** Draws a line that no layout placed: a footer. `align` says which end of the line stands at `x`. */
export function showLine(
  document: PDFKit.PDFDocument,
  text: string,
  place: Omit<ShownText, "runs"> & { align: "left" | "right" },
  fonts: Fonts,
): void {
  const runs = familyRuns(text, fonts);
  const width =
    place.align === "left" ? 0 : runs.reduce((sum, run) => sum + widthOf(document, run, place), 0);
  showRuns(document, { ...place, x: place.x - width, runs }, 0);
}

/**
 * Draws a line, run by run. pdfkit's own `text` wraps, moves a cursor, saves state for every line and takes shaped words
 * apart; this writes the line and nothing else.
 */
export function showRuns(
  document: PDFKit.PDFDocument,
  line: ShownText,
  top: number,
  target: DrawingTarget = pageTarget(document),
): void {
  let x = line.x;
  for (const run of line.runs) {
    const font = embeddedFont(document, run.family, line.bold);
    target.fonts[font.id] ??= font.ref();
    // Without features pdfkit shapes word by word and puts right-to-left words the wrong way round.
    const [codes, positions] = run.family.shaped ? font.encode(run.text, []) : font.encode(run.text);
    const operators = [`BT /${font.id} ${short(line.size)} Tf`];
    operators.push(...glyphOperators(codes, positions, { x, y: top + line.y, scale: line.size / 1000 }));
    target.add(`${operators.join(" ")} ET`);
    x += positions.reduce((sum, position) => sum + position.xAdvance, 0) * (line.size / 1000);
  }
}

type Start = { readonly x: number; readonly y: number; readonly scale: number };

/** Text operators: one string with kerns as far as glyphs stand on the line, a new place for every glyph that does not. */
function glyphOperators(codes: readonly string[], positions: readonly Position[], { x, y, scale }: Start): string[] {
  const operators: string[] = [];
  let pieces: string[] = [];
  let at = x;
  let from = x;
  const flush = (): void => {
    if (pieces.length > 0)
      operators.push(`1 0 0 -1 ${short(from)} ${short(y)} Tm [${pieces.join("").replaceAll("><", "")}] TJ`);
    pieces = [];
    from = at;
  };
  codes.forEach((code, index) => {
    const position = positions[index] ?? { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };
    if (position.xOffset !== 0 || position.yOffset !== 0) {
      flush();
      const place = `${short(at + position.xOffset * scale)} ${short(y - position.yOffset * scale)}`;
      operators.push(`1 0 0 -1 ${place} Tm <${code}> Tj`);
      at += position.xAdvance * scale;
      from = at;
      return;
    }
    const kern = position.advanceWidth - position.xAdvance;
    pieces.push(`<${code}>`, ...(Math.abs(kern) > 0.01 ? [short(kern)] : []));
    at += position.xAdvance * scale;
  });
  flush();
  return operators;
}

function widthOf(document: PDFKit.PDFDocument, run: FamilyRun, { size, bold }: { size: number; bold: boolean }): number {
  document.font(fontName(run.family, bold), size);
  return document.widthOfString(run.text);
}

function fontName(family: LoadedFamily, bold: boolean): string {
  return `${family.name}, ${bold ? "bold" : "regular"}`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
