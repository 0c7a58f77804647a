import type { Direction, FontProgram, Glyph } from "./fontProgram.js";
import { codeSet, codesIn, type CodeSet } from "../file/codeSet.js";
import { letterByte } from "../file/letterByte.js";
import { writtenLetters } from "../file/writtenLetters.js";
import { createRecentlyUsed, type RecentlyUsed } from "./recentlyUsed.js";

/**
 * A glyph of a font as it stands for certain characters. Two characters may share a glyph and are still two letterforms, or
 * extraction would give one for the other. Each is made once for its font, so that a document can number them by `index`.
 */
export type Letterform = {
  readonly index: number;
  readonly glyph: number;
  /** Its code in a file's plain text (see `letterByte`), where it is the glyph that the font usually has for its characters. */
  readonly byte?: number;
  readonly codePoints: readonly number[];
  /** In thousandths of the size. */
  readonly advance: number;
};

/** Letters of plain text: as they stand in a file between `(` and `)`, with kerns between them, and their codes. */
export type PlainText = { readonly written: string; readonly codes: CodeSet };

/** Letters as a font sets them, from left to right as they are seen. Lengths are in thousandths of the size. */
export type ShapedText = {
  readonly letters: readonly Letterform[];
  /** How much nearer than its own advance each letter's follower stands. */
  readonly kerns: readonly number[];
  /** Where letters stand that are not on the line; absent where all are. */
  readonly offsets?: readonly { readonly x: number; readonly y: number }[];
  readonly advance: number;
  /** The letters as they stand in a file's plain text; absent where one of them is not of plain text. */
  readonly plain?: PlainText;
};

type Shaper = {
  readonly kept: Readonly<Record<Direction, RecentlyUsed<ShapedText>>>;
  readonly letterforms: Map<string, Letterform>;
  /** Those of plain text by their codes. */
  readonly plain: Map<number, Letterform>;
};

const shapers = new WeakMap<FontProgram, Shaper>();
const mostKept = 20_000;
/** Longer texts seldom come back. */
const longestKept = 60;

/**
 * Sets a text in a font. The same words come back from page to page, so they are kept; longer texts are set anew.
 * @param direction the text's own, and not its script's: figures among Arabic letters run from left to right
 */
export function shapeText(program: FontProgram, text: string, direction: Direction = "ltr"): ShapedText {
  const shaper = shaperOf(program);
  const kept = shaper.kept[direction];
  const known = kept.get(text);
  if (known !== undefined) return known;
  const shaped = shape(program.layout(text, undefined, undefined, undefined, direction), program, shaper);
  if (text.length <= longestKept) kept.set(text, shaped);
  return shaped;
}

/** The letters of a font's plain text with these codes, of those that it was asked to set. */
export function plainLetters(
  program: FontProgram,
  codes: CodeSet,
): readonly (readonly [code: number, letter: Letterform])[] {
  const { plain } = shaperOf(program);
  return codesIn(codes).flatMap((code) => {
    const letter = plain.get(code);
    return letter === undefined ? [] : [[code, letter] as const];
  });
}

function shaperOf(program: FontProgram): Shaper {
  let shaper = shapers.get(program);
  if (shaper === undefined) {
    const kept = { ltr: createRecentlyUsed<ShapedText>(mostKept), rtl: createRecentlyUsed<ShapedText>(mostKept) };
    shapers.set(program, (shaper = { kept, letterforms: new Map(), plain: new Map() }));
  }
  return shaper;
}

function shape(
  { glyphs, positions }: ReturnType<FontProgram["layout"]>,
  program: FontProgram,
  shaper: Shaper,
): ShapedText {
  const scale = 1000 / program.unitsPerEm;
  const letters = glyphs.map((glyph) => letterformOf(glyph, program, shaper));
  const kerns = positions.map(({ xAdvance }, index) => (letters[index]?.advance ?? 0) - xAdvance * scale);
  const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale, 0);
  if (positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)) {
    const bytes = letters.flatMap(({ byte }) => byte ?? []);
    if (bytes.length < letters.length) return { letters, kerns, advance };
    return { letters, kerns, advance, plain: { written: writtenLetters(bytes, kerns), codes: codeSet(bytes) } };
  }
  const offsets = positions.map(({ xOffset, yOffset }) => ({ x: xOffset * scale, y: yOffset * scale }));
  return { letters, kerns, offsets, advance };
}

function letterformOf(glyph: Glyph, program: FontProgram, { letterforms, plain }: Shaper): Letterform {
  // The box for what a font lacks is one letterform, whatever it stands for.
  const codePoints = glyph.id === 0 ? [0] : glyph.codePoints;
  const key = `${glyph.id}:${codePoints.join()}`;
  let letterform = letterforms.get(key);
  if (letterform === undefined) {
    const { advanceWidth, id } = glyph;
    const byte = byteOf(glyph, program);
    const advance = advanceWidth * (1000 / program.unitsPerEm);
    const made = { index: letterforms.size, glyph: id, codePoints: [...codePoints], advance };
    letterforms.set(key, (letterform = byte === undefined ? made : { ...made, byte }));
    if (byte !== undefined) plain.set(byte, letterform);
  }
  return letterform;
}

/** One code is one glyph in every file, whichever texts came before: the one that the font has for these characters alone. */
function byteOf({ codePoints, id }: Glyph, program: FontProgram): number | undefined {
  const byte = id === 0 ? undefined : letterByte(codePoints);
  if (byte === undefined) return undefined;
  const [alone, ...more] = program.layout(String.fromCodePoint(...codePoints)).glyphs;
  return alone?.id === id && more.length === 0 ? byte : undefined;
}
