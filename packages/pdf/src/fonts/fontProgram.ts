/** One glyph's place in a shaped run; every length is in font units. */
export type GlyphPosition = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };

/** A parsed font file: the few facts about it that measuring and drawing need. Lengths are in font units. */
export type FontProgram = {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { readonly advanceWidth: number; readonly positions: readonly GlyphPosition[] };
};
