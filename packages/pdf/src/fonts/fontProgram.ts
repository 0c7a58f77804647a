/** A glyph of a font, with the characters that it stands for; lengths are in font units. */
export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] };

/** One glyph's place in a shaped run; every length is in font units. */
export type GlyphPosition = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };

/** A parsed font file: the few facts about it that measuring and drawing need. Lengths are in font units. */
export type FontProgram = {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** From left to right as the glyphs are seen. */
  layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
};
