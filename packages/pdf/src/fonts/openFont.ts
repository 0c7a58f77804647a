import { create } from "fontkit";
import { ligatureForm } from "./ligatureForm.js";
import type { FontProgram } from "./fontProgram.js";

type Glyph = { codePoints: readonly number[] };
type GlyphSource = { getGlyph(id: number, codePoints?: readonly number[]): Glyph | null };

/**
 * Parses a font file. fontkit keeps each glyph with the characters that it was first asked for, and with none where it was
 * first met as a part of another glyph: a full stop would then be missing from the text of every later document. Here a glyph
 * stands for the characters that it was last asked for.
 */
export function openFont(bytes: Uint8Array): FontProgram {
  const program = create(bytes) as FontProgram & GlyphSource;
  const glyphOf = program.getGlyph.bind(program);
  program.getGlyph = (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    if (glyph !== null && codePoints.length > 0) glyph.codePoints = ligatureForm(codePoints);
    return glyph;
  };
  return program;
}
