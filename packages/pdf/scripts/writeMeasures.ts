// Measures the letters of plain text in the two weights of Noto Sans: npm run measures -w @home-visits/pdf
import { readFileSync, writeFileSync } from "node:fs";
import type { FontMeasures } from "../src/fonts/fontMeasures.js";
import { openFont } from "../src/fonts/openFont.js";

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const softHyphen = "\u00ad";
const plain = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff), // Western Europe
  ...Array.from("ĄąĆćĘęŁłŃńŚśŹźŻż"), // Polish
  ...Array.from("–—‘’“”•…€"),
  ...["ff", "fi", "fl", "ffi", "ffl"],
].filter((each) => each !== softHyphen);

const place = (name: string): URL => new URL(`../${name}`, import.meta.url);
for (const name of ["NotoSans_400Regular", "NotoSans_700Bold"]) {
  const measures = measuresOf(readFileSync(place(`fonts/${name}.ttf`)));
  writeFileSync(place(`src/fonts/measures/${name}.json`), `${JSON.stringify(measures)}\n`);
}

function measuresOf(bytes: Uint8Array): FontMeasures {
  const font = openFont(bytes);
  const set = (text: string) => font.layout(text, undefined, undefined, undefined, "ltr");
  const single = plain.map((text) => {
    const { glyphs, positions } = set(text);
    const [glyph, position] = [glyphs[0], positions[0]];
    if (glyphs.length !== 1 || glyph === undefined || position?.xAdvance !== glyph.advanceWidth || !onLine(positions))
      throw new Error(`${text} is no plain letter.`);
    return glyph;
  });
  const rows = plain.map((first, row) =>
    plain.map((second, column) => {
      const { glyphs, positions } = set(first + second);
      const [one, other] = [single[row], single[column]];
      const apart = glyphs.length === 2 && glyphs[0]?.id === one?.id && glyphs[1]?.id === other?.id;
      const plainly = apart && onLine(positions) && positions[1]?.xAdvance === other?.advanceWidth;
      return plainly ? (positions[0]?.xAdvance ?? 0) - (one?.advanceWidth ?? 0) : null;
    }),
  );
  const before = kindsOf(rows);
  const after = kindsOf(plain.map((_, column) => rows.map((row) => row[column])));
  const { ascent, bbox, capHeight, descent, italicAngle, numGlyphs, postscriptName, unitsPerEm, xHeight } = font;
  const { maxX, maxY, minX, minY } = bbox;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    file: { length: bytes.length, sum: view.getUint32(tableAt(view, "head") + 8) },
    font: {
      ...{ ascent, capHeight, descent, italicAngle, numGlyphs, postscriptName, unitsPerEm, xHeight },
      bbox: { minX, minY, maxX, maxY },
    },
    letters: plain.map((text, index) => {
      const { id = 0, advanceWidth = 0, codePoints = [] } = single[index] ?? {};
      return [text, id, advanceWidth, [...codePoints], before.of[index] ?? 0, after.of[index] ?? 0];
    }),
    kerns: before.firsts.map((row) => after.firsts.map((column) => rows[row]?.[column] ?? null)),
  };
}

function onLine(positions: readonly { readonly xOffset: number; readonly yOffset: number }[]): boolean {
  return positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0);
}

/** Of which kind each entry is, where entries that are alike are of one, and the first entry of each kind. */
function kindsOf(entries: readonly unknown[]): { readonly of: readonly number[]; readonly firsts: readonly number[] } {
  const texts = entries.map((entry) => JSON.stringify(entry));
  const kinds = [...new Set(texts)];
  return { of: texts.map((text) => kinds.indexOf(text)), firsts: kinds.map((kind) => texts.indexOf(kind)) };
}

function tableAt(view: DataView, tag: string): number {
  for (let at = 12; ; at += 16) {
    const name = [0, 1, 2, 3].map((index) => String.fromCharCode(view.getUint8(at + index))).join("");
    if (name === tag) return view.getUint32(at + 8);
  }
}
