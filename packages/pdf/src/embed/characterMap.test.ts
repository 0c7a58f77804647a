import { expect, test } from "vitest";
import { characterMap } from "./characterMap.js";

/** Looks codes up as OpenType says of tables of format 4. */
function lookup(table: Uint8Array): (code: number) => number {
  const view = new DataView(table.buffer, 12);
  const [format, length, twice] = [0, 2, 6].map((at) => view.getUint16(at)) as [number, number, number];
  expect([format, length]).toEqual([4, table.length - 12]);
  return (code) => {
    for (let at = 0; at < twice; at += 2) {
      const [end, start] = [view.getUint16(14 + at), view.getUint16(16 + twice + at)];
      if (code > end) continue;
      if (view.getUint16(16 + 3 * twice + at) !== 0) throw new Error("no range has a list of glyphs");
      return code < start ? 0 : (code + view.getUint16(16 + 2 * twice + at)) & 0xffff;
    }
    throw new Error("the last range holds every code that is left");
  };
}

test("each code stands for its glyph, two codes for the same too, and no other code for any", () => {
  const glyphs = new Map([
    [0x20, 3],
    [0x21, 1],
    [0x22, 2],
    [0x23, 3],
    [0xa0, 3],
    [0xff, 4],
  ]);
  const glyphOf = lookup(characterMap([...glyphs]));
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const expected = (code: number) => (code < 0xf000 || code > 0xf0ff ? 0 : (glyphs.get(code - 0xf000) ?? 0));
  expect(codes.filter((code) => glyphOf(code) !== expected(code))).toEqual([]);
});

test("the table is one of symbols, whose codes stand for no alphabet", () => {
  const header = [0, 1, 3, 0, 0, 12].flatMap((number) => [0, number]);
  expect([...characterMap([[0x41, 1]]).subarray(0, 12)]).toEqual(header);
});
