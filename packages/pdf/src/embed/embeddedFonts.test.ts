import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { codeSet } from "../file/codeSet.js";
import { createFile } from "../file/createFile.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import { shapeText } from "../fonts/shapeText.js";
import { createEmbeddedFonts } from "./embeddedFonts.js";
import { toUnicode } from "./toUnicode.js";

const { regular, bold } = fonts.loaded[0]!;
const codesOf = (program: FontProgram, text: string) =>
  codeSet(shapeText(program, text).letters.flatMap(({ byte }) => byte ?? []));

test("a letter's code is its glyph's number in the font, and that of a second character with the glyph another", () => {
  const font = createEmbeddedFonts(createFile()).wide(regular);
  const [letter] = shapeText(regular, "No").letters;
  const second = { ...letter!, index: 100_000, codePoints: [0x2126] };
  expect(font.code(letter!)).toBe(letter!.glyph);
  expect(font.code(second)).toBeGreaterThanOrEqual(regular.numGlyphs);
  expect(font.code(letter!)).toBe(letter!.glyph);
});

test("letters of plain text have one byte each, with their width; all fonts have one table of what they stand for", () => {
  const file = createFile();
  const embedded = createEmbeddedFonts(file);
  for (const program of [regular, bold]) embedded.plain(program)?.take(codesOf(program, "staff – Łódź"));
  embedded.end();
  const [one, other] = [regular, bold].map((program) => embedded.plain(program)?.reference.data);
  expect(one).toMatchObject({ Subtype: "TrueType", FirstChar: 0x20, LastChar: 0xf3 });
  expect(one).not.toHaveProperty("Encoding");
  const widths = one?.["Widths"] as readonly number[];
  expect(widths).toHaveLength(0xf3 - 0x20 + 1);
  expect(widths["s".charCodeAt(0) - 0x20]).toBe(shapeText(regular, "s").advance);
  expect(widths["b".charCodeAt(0) - 0x20]).toBe(0);
  expect(other?.["ToUnicode"]).toBe(one?.["ToUnicode"]);
});

test("a font that shows letters of both kinds has its outlines in the file once", () => {
  const file = createFile();
  const embedded = createEmbeddedFonts(file);
  embedded.plain(regular)?.take(codesOf(regular, "No"));
  for (const letter of shapeText(regular, "ΔN").letters) embedded.wide(regular).code(letter);
  embedded.end();
  const plain = embedded.plain(regular)?.reference.data;
  const [descendant] = embedded.wide(regular).reference.data["DescendantFonts"] as [{ data: Record<string, unknown> }];
  expect(descendant.data["FontDescriptor"]).toBe(plain?.["FontDescriptor"]);
  expect(descendant.data["BaseFont"]).toBe(plain?.["BaseFont"]);
});

test("a letter that stands for no character says a word joiner: pdf.js 5.6 and mupdf 1.28 misread one that says nothing", () => {
  const table = Buffer.from(toUnicode([[7, { codePoints: [] }]], 2)).toString();
  expect(table).toContain("<0007><0007><2060>");
  const silent = shapeText(regular, "Thị").letters.filter(({ codePoints }) => codePoints.length === 0);
  expect(silent).toHaveLength(1);
});

test("which documents were made before does not change what a document holds of a font", () => {
  const written = (...texts: readonly string[]): Uint8Array => {
    const file = createFile();
    const embedded = createEmbeddedFonts(file);
    for (const text of texts)
      for (const program of [regular, bold]) embedded.plain(program)?.take(codesOf(program, text));
    embedded.end();
    return file.end({});
  };
  const before = written("A stop-", "‐ \u00a0 ¼");
  written("‐ \u00a0", "A stop-");
  expect(Buffer.from(written("A stop-", "‐ \u00a0 ¼")).equals(before)).toBe(true);
});

test("a font with PostScript outlines numbers its letters as they are drawn, and fontkit takes them from it", () => {
  const subset = {
    glyphs: [0],
    mapping: {} as Record<number, number>,
    includeGlyph: (glyph: number) => (subset.mapping[glyph] ??= subset.glyphs.push(glyph) - 1),
    encode: () => Uint8Array.from(subset.glyphs),
  };
  const program = {
    ...{ postscriptName: "Outlines", unitsPerEm: 1000, numGlyphs: 99, ascent: 800, descent: -200, capHeight: 0 },
    ...{ xHeight: 0, italicAngle: 0, bbox: { minX: 0, minY: 0, maxX: 1, maxY: 1 }, directory: { tables: {} } },
    createSubset: () => subset,
  } as unknown as FontProgram;
  const file = createFile();
  const embedded = createEmbeddedFonts(file);
  const letter = (index: number, glyph: number) => ({ index, glyph, codePoints: [65 + index], advance: 500 });
  const font = embedded.wide(program);
  expect(embedded.plain(program)).toBeUndefined();
  expect([letter(0, 40), letter(1, 50), letter(2, 40), letter(0, 40)].map((each) => font.code(each))).toEqual([
    1, 2, 3, 1,
  ]);
  embedded.end();
  expect(subset.glyphs).toEqual([0, 40, 50, 40]);
  expect(JSON.stringify(font.reference.data)).toContain('"CIDFontType0"');
});

test("every code is read as the characters that its letter stands for, those beyond 16 bits and those of several too", () => {
  const letters = [[0x41], [0x42], [0x43], [0x66, 0x69], [0x1f600], [0x44]].map((codePoints, index) => {
    return [index + 1, { codePoints }] as const;
  });
  const text = Buffer.from(toUnicode(letters, 2)).toString("latin1");
  expect(text).toContain(
    "4 beginbfrange\n<0001><0003><0041>\n<0004><0004><00660069>\n<0005><0005><d83dde00>\n<0006><0006><0044>\nendbfrange",
  );
  const short = Buffer.from(toUnicode(letters, 1)).toString("latin1");
  expect(short).toContain("<00><ff>\nendcodespacerange\n4 beginbfrange\n<01><03><0041>\n<04><04><00660069>\n");
});
