import type { FontProgram } from "../fonts/fontProgram.js";
import type { Letterform } from "../fonts/shapeText.js";

/** A font in one document: the name that pages call it by, and the code of a letter in its text, four hexadecimal digits. */
export type EmbeddedFont = { readonly name: string; readonly reference: object; code(letter: Letterform): string };

/** The fonts of one document, each embedded once, with no more of it than the letters that are drawn. */
export type EmbeddedFonts = (program: FontProgram) => EmbeddedFont;

/** What pdfkit keeps of a font in a document. */
type FontInside = {
  readonly id: string;
  readonly subset: {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(id: number): number;
  };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): object;
};

/** Embeds fonts in a document as they are first asked for. */
export function createEmbeddedFonts(document: PDFKit.PDFDocument): EmbeddedFonts {
  const embedded = new Map<FontProgram, EmbeddedFont>();
  return (program) => {
    let font = embedded.get(program);
    if (font === undefined) embedded.set(program, (font = embed(document, program)));
    return font;
  };
}

function embed(document: PDFKit.PDFDocument, program: FontProgram): EmbeddedFont {
  document.font(program as unknown as PDFKit.Mixins.PDFFontSource);
  const inside = (document as unknown as { _font: FontInside })._font;
  const codes: string[] = [];
  return {
    name: inside.id,
    reference: inside.ref(),
    code: (letter) => (codes[letter.index] ??= include(letter, inside).toString(16).padStart(4, "0")),
  };
}

/** Adds a letter to the font's subset, under a number of its own where its glyph already stands for other characters. */
function include({ glyph, codePoints, advance }: Letterform, { subset, unicode, widths }: FontInside): number {
  if (glyph === 0) return 0;
  const number = subset.mapping[glyph] === undefined ? subset.includeGlyph(glyph) : subset.glyphs.push(glyph) - 1;
  widths[number] = advance;
  unicode[number] = codePoints;
  return number;
}
