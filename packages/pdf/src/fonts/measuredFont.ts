import type { FontMeasures } from "./fontMeasures.js";
import type { FontProgram, Glyph, GlyphPosition } from "./fontProgram.js";
import { openFont } from "./openFont.js";

type Letter = { readonly glyph: Glyph; readonly before: number; readonly after: number };
type Layout = ReturnType<FontProgram["layout"]>;

const sumAt = 8;
/** Where the font library's own program of a measured font is to be had. */
const programs = new WeakMap<FontProgram, () => FontProgram>();

/**
 * A font whose plain letters were measured beforehand. It sets them itself; the font library opens the file when a text has others.
 * @returns the library's own program where the bytes are not those that were measured
 */
export function measuredFont(bytes: Uint8Array, measures: FontMeasures): FontProgram {
  const tables = tablesOf(bytes);
  if (!isMeasured(bytes, tables, measures)) return openFont(bytes);
  let opened: FontProgram | undefined;
  const whole = (): FontProgram => (opened ??= openFont(bytes));
  const letters = new Map(measures.letters.map((each) => [each[0], letterOf(each)]));
  const font: FontProgram & TrueTypeFile = {
    ...measures.font,
    directory: { tables },
    _getTableStream: (tag) => (tables[tag] === undefined ? null : { buffer: bytes, pos: tables[tag].offset }),
    hasGlyphForCodePoint: (codePoint) =>
      letters.has(String.fromCodePoint(codePoint)) || whole().hasGlyphForCodePoint(codePoint),
    layout: (text, ...how) =>
      (how[3] === "rtl" ? undefined : layoutOf(text, letters, measures.kerns)) ?? whole().layout(text, ...how),
  };
  programs.set(font, whole);
  return font;
}

/** A font as the font library has it, with all that other libraries ask of one. */
export function wholeFont(program: FontProgram): FontProgram {
  return programs.get(program)?.() ?? program;
}

function letterOf([, id, advanceWidth, codePoints, before, after]: FontMeasures["letters"][number]): Letter {
  return { glyph: { id, advanceWidth, codePoints }, before, after };
}

const longest = 3;

function layoutOf(
  text: string,
  letters: ReadonlyMap<string, Letter>,
  kerns: FontMeasures["kerns"],
): Layout | undefined {
  const glyphs: Glyph[] = [];
  const positions: GlyphPosition[] = [];
  let next = letterAt(text, 0, letters);
  for (let at = 0; at < text.length;) {
    if (next === undefined) return undefined;
    const { letter, length } = next;
    at += length;
    next = at < text.length ? letterAt(text, at, letters) : undefined;
    const kern = next === undefined ? 0 : kerns[letter.before]?.[next.letter.after];
    if (kern === null || kern === undefined) return undefined;
    glyphs.push(letter.glyph);
    positions.push({ xAdvance: letter.glyph.advanceWidth + kern, xOffset: 0, yOffset: 0 });
  }
  return { glyphs, positions };
}

/** The longest of the letters that a text goes on with: `ffi` is drawn as one. */
function letterAt(
  text: string,
  at: number,
  letters: ReadonlyMap<string, Letter>,
): { readonly letter: Letter; readonly length: number } | undefined {
  for (let length = text[at] === "f" ? longest : 1; length > 0; length--) {
    const letter = at + length <= text.length ? letters.get(text.slice(at, at + length)) : undefined;
    if (letter !== undefined) return { letter, length };
  }
  return undefined;
}

type Tables = Record<string, { readonly offset: number; readonly length: number }>;

/** What the font library has of a file, and the rest of this package asks for: see `fontTable`. */
type TrueTypeFile = {
  readonly directory: { readonly tables: Tables };
  _getTableStream(tag: string): { readonly buffer: Uint8Array; readonly pos: number } | null;
};

/** Where the tables of a TrueType file stand; none where the bytes are no such file. */
function tablesOf(bytes: Uint8Array): Tables {
  const tables: Tables = {};
  const [header, entry] = [12, 16];
  if (bytes.length < header) return tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(0) === 0x10000 ? view.getUint16(4) : 0;
  for (let at = header; at < header + count * entry && at + entry <= bytes.length; at += entry) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables[tag] = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
  }
  return tables;
}

function isMeasured(bytes: Uint8Array, { head }: Tables, { file }: FontMeasures): boolean {
  if (bytes.length !== file.length || head === undefined || head.offset + head.length > bytes.length) return false;
  return new DataView(bytes.buffer, bytes.byteOffset + head.offset).getUint32(sumAt) === file.sum;
}
