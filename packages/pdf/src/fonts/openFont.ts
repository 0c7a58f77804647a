import { create } from "fontkit";
import { ligatureForm } from "./ligatureForm.js";
import type { FontProgram, Glyph } from "./fontProgram.js";

type GlyphSource = { getGlyph(id: number, codePoints?: readonly number[]): Glyph | null };

/**
 * Parses a font file. fontkit keeps each glyph with the characters that it was first asked for, and with none where it was
 * first met as a part of another glyph: a full stop would then be missing from the text of every later document, and of two
 * characters that look alike one would be read as the other. Here a glyph stands for the characters that it is asked for.
 */
export function openFont(bytes: Uint8Array): FontProgram {
  const program = create(bytes) as FontProgram & GlyphSource;
  const glyphOf = program.getGlyph.bind(program);
  program.getGlyph = (id, characters = []) => {
    const codePoints = ligatureForm(characters);
    const glyph = glyphOf(id, codePoints);
    if (glyph === null || codePoints.length === 0 || same(glyph.codePoints, codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints, writable: true } }) as Glyph;
  };
  return program;
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((codePoint, index) => codePoint === other[index]);
}
