import type { FontProgram } from "../fonts/fontProgram.js";
import { characterMap } from "./characterMap.js";
import { fontTable } from "./fontTable.js";
import { glyphOutline, type GlyphOutline } from "./glyphOutline.js";
import { sfntFile } from "./sfntFile.js";

/** A font's file as far as its letters are taken from it, read once. */
type Source = {
  readonly tables: Readonly<Record<"head" | "hhea" | "maxp" | "hmtx" | "loca" | "glyf", DataView>>;
  readonly outlines: Map<number, GlyphOutline>;
};

const sources = new WeakMap<FontProgram, Source>();

/**
 * A TrueType file with some glyphs of a font, in their order, the empty box first. Those that others are made of follow them.
 * @param glyphs numbers of glyphs in the font, each once, without 0
 * @param codes codes of one byte in their order, each with the number of its glyph in the file
 */
export function trueTypeSubset(
  program: FontProgram,
  glyphs: readonly number[],
  codes: readonly (readonly [byte: number, glyph: number])[] = [],
): Uint8Array {
  const source = sourceOf(program);
  const numbers = new Map([0, ...glyphs].map((glyph, index) => [glyph, index]));
  const outlines: GlyphOutline[] = [];
  // The map grows while it is gone through.
  for (const glyph of numbers.keys()) {
    const outline = outlineOf(source, glyph);
    for (const part of outline.parts) if (!numbers.has(part.glyph)) numbers.set(part.glyph, numbers.size);
    outlines.push(outline);
  }
  const box = boxAround(outlines);
  const { glyf, loca, short } = outlineTables(outlines, numbers, box);
  const { head, hhea, maxp } = source.tables;
  return sfntFile([
    ...(codes.length === 0 ? [] : [{ tag: "cmap", bytes: characterMap(codes) }]),
    { tag: "glyf", bytes: glyf },
    { tag: "head", bytes: changed(head, 50, short ? 0 : 1) },
    { tag: "hhea", bytes: changed(hhea, 34, numbers.size) },
    { tag: "hmtx", bytes: widths(source, [...numbers.keys()], box) },
    { tag: "loca", bytes: loca },
    { tag: "maxp", bytes: changed(maxp, 4, numbers.size) },
  ]);
}

function sourceOf(program: FontProgram): Source {
  let source = sources.get(program);
  if (source === undefined) {
    const [head, hhea, maxp] = [fontTable(program, "head"), fontTable(program, "hhea"), fontTable(program, "maxp")];
    const [hmtx, loca, glyf] = [fontTable(program, "hmtx"), fontTable(program, "loca"), fontTable(program, "glyf")];
    sources.set(program, (source = { tables: { head, hhea, maxp, hmtx, loca, glyf }, outlines: new Map() }));
  }
  return source;
}

function outlineOf({ outlines, tables: { glyf, head, loca } }: Source, glyph: number): GlyphOutline {
  let outline = outlines.get(glyph);
  if (outline === undefined) {
    const long = head.getInt16(50) === 1;
    const place = (at: number): number => (long ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at));
    outlines.set(glyph, (outline = glyphOutline(glyf, place(glyph), place(glyph + 1))));
  }
  return outline;
}

function outlineTables(
  outlines: readonly GlyphOutline[],
  numbers: ReadonlyMap<number, number>,
  box: GlyphBox,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array; readonly short: boolean } {
  const glyf = new Uint8Array(outlines.reduce((size, { bytes }) => size + even(bytes.length), 0));
  const view = new DataView(glyf.buffer);
  // Places of two bytes are in halves (OpenType, loca).
  const short = glyf.length < 2 * 0x10000;
  const places = new DataView(new ArrayBuffer((short ? 2 : 4) * (outlines.length + 1)));
  let at = 0;
  outlines.forEach(({ bytes, parts }, index) => {
    glyf.set(bytes, at);
    if (bytes.length > 0) box.forEach((each, side) => view.setInt16(at + 2 + 2 * side, each));
    for (const part of parts) view.setUint16(at + part.at, numbers.get(part.glyph) ?? 0);
    at += even(bytes.length);
    if (short) places.setUint16(2 * (index + 1), at / 2);
    else places.setUint32(4 * (index + 1), at);
  });
  return { glyf, loca: new Uint8Array(places.buffer), short };
}

/** The lowest x and y and the highest that any letter reaches, in units of the font. */
type GlyphBox = readonly [left: number, low: number, right: number, high: number];

/** A box around all letters. Each has it instead of its own: eight bytes that are the same in all take next to nothing when compressed. */
function boxAround(outlines: readonly GlyphOutline[]): GlyphBox {
  let [left, low, right, high] = [0, 0, 0, 0];
  for (const { bytes } of outlines) {
    if (bytes.length === 0) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    left = Math.min(left, view.getInt16(2));
    low = Math.min(low, view.getInt16(4));
    right = Math.max(right, view.getInt16(6));
    high = Math.max(high, view.getInt16(8));
  }
  return [left, low, right, high];
}

function even(length: number): number {
  return length + (length % 2);
}

/**
 * The advance and the left side of each glyph; glyphs beyond the list of advances have the last of them. A letter stands as far from where it is
 * placed as its left side is from its box, so both are the same for all.
 */
function widths({ tables: { hhea, hmtx } }: Source, glyphs: readonly number[], [left]: GlyphBox): Uint8Array {
  const advances = hhea.getUint16(34);
  const view = new DataView(new ArrayBuffer(4 * glyphs.length));
  glyphs.forEach((glyph, index) => {
    view.setUint16(4 * index, hmtx.getUint16(4 * Math.min(glyph, advances - 1)));
    view.setInt16(4 * index + 2, left);
  });
  return new Uint8Array(view.buffer);
}

function changed(table: DataView, at: number, value: number): Uint8Array {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  new DataView(bytes.buffer).setUint16(at, value);
  return bytes;
}
