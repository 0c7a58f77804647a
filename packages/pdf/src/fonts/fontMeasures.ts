import type { FontProgram } from "./fontProgram.js";

/** How a font sets the letters of plain text, found out beforehand. Lengths are in font units. */
export type FontMeasures = {
  /** Which file it is: its length, and the sum over its tables that stands in its head. */
  readonly file: { readonly length: number; readonly sum: number };
  readonly font: Omit<FontProgram, "hasGlyphForCodePoint" | "layout">;
  /** A letter or what is drawn as one, its glyph and width, the characters that it stands for, and how it stands before and after others. */
  readonly letters: readonly (readonly [
    text: string,
    glyph: number,
    advance: number,
    codePoints: readonly number[],
    before: number,
    after: number,
  ])[];
  /** By how a letter stands before others and the next one after others: what is added between them; null where the two are no longer two. */
  readonly kerns: readonly (readonly (number | null)[])[];
};
