import { create } from "fontkit";
import { ligatureForm } from "./ligatureForm.js";
import type { FontProgram, Glyph } from "./fontProgram.js";

/** A glyph of fontkit's, which reads its outline anew for every document that embeds it. */
type ReadGlyph = Glyph & { _decode?: () => unknown };
type GlyphSource = {
  readonly _variationProcessor?: unknown;
  getGlyph(id: number, codePoints?: readonly number[]): ReadGlyph | null;
};

/**
 * Parses a font file. fontkit keeps each glyph with the characters that it was first asked for, and with none where it was
 * first met as a part of another glyph: a full stop would then be missing from the text of every later document, and of two
 * characters that look alike one would be read as the other. Here a glyph stands for the characters that it is asked for.
 */
export function openFont(bytes: Uint8Array): FontProgram {
  const program = create(bytes) as FontProgram & GlyphSource;
  const glyphOf = program.getGlyph.bind(program);
  const seen = new Set<number>();
  program.getGlyph = (id, characters = []) => {
    const codePoints = ligatureForm(characters);
    const glyph = glyphOf(id, codePoints);
    if (glyph !== null && !seen.has(id)) {
      seen.add(id);
      if (!program._variationProcessor) readOnce(glyph);
    }
    if (glyph === null || codePoints.length === 0 || same(glyph.codePoints, codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints, writable: true } }) as Glyph;
  };
  return program;
}

function readOnce(glyph: ReadGlyph): void {
  const read = glyph._decode?.bind(glyph);
  let outline: unknown;
  if (read !== undefined) glyph._decode = () => (outline ??= read());
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((codePoint, index) => codePoint === other[index]);
}
