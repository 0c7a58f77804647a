import { expect, test } from "vitest";
import { characterMap } from "./characterMap.js";

/** Looks a code up as OpenType says of tables of format 4. */
function glyphOf(table: Uint8Array, code: number): number {
  const view = new DataView(table.buffer, 12);
  const [format, length, twice] = [0, 2, 6].map((at) => view.getUint16(at)) as [number, number, number];
  expect(format).toBe(4);
  expect(length).toBe(table.length - 12);
  for (let at = 0; at < twice; at += 2) {
    const [end, start] = [view.getUint16(14 + at), view.getUint16(16 + twice + at)];
    if (code > end) continue;
    expect(view.getUint16(16 + 3 * twice + at)).toBe(0);
    return code < start ? 0 : (code + view.getUint16(16 + 2 * twice + at)) & 0xffff;
  }
  throw new Error("the last range holds every code that is left");
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
  const table = characterMap([...glyphs]);
  for (let code = 0; code <= 0xffff; code++)
    expect(glyphOf(table, code)).toBe(code < 0xf000 || code > 0xf0ff ? 0 : (glyphs.get(code - 0xf000) ?? 0));
});

test("the table is one of symbols, whose codes stand for no alphabet", () => {
  const header = [0, 1, 3, 0, 0, 12].flatMap((number) => [0, number]);
  expect([...characterMap([[0x41, 1]]).subarray(0, 12)]).toEqual(header);
});
