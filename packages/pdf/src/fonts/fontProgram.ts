/** A glyph of a font, with the characters that it stands for; lengths are in font units. */
export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] };

/** One glyph's place in a shaped run; every length is in font units. */
export type GlyphPosition = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };

/** Which way letters run. */
export type Direction = "ltr" | "rtl";

/** A parsed font file: the few facts about it that measuring, drawing and embedding need. Lengths are in font units. */
export type FontProgram = {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly numGlyphs: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** From left to right as the glyphs are seen, of letters that run in `direction`, or else as their script does. The font itself knows the middle three. */
  layout(
    text: string,
    features?: undefined,
    script?: undefined,
    language?: undefined,
    direction?: Direction,
  ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
};
