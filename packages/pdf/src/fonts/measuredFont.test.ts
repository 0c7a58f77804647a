import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FontProgram } from "./fontProgram.js";
import { measuredFiles } from "./measuredFiles.js";
import { measuredFont, wholeFont } from "./measuredFont.js";
import { openFont } from "./openFont.js";
import { fontTable } from "../embed/fontTable.js";

const fonts = Object.entries(measuredFiles).map(([name, measures]) => {
  const bytes = readFileSync(new URL(`../../fonts/${name}`, import.meta.url));
  return { name, bytes, measures, measured: measuredFont(bytes, measures), whole: openFont(bytes) };
});

const setIn = (program: FontProgram, text: string) => {
  const { glyphs, positions } = program.layout(text, undefined, undefined, undefined, "ltr");
  return {
    glyphs: glyphs.map(({ advanceWidth, codePoints, id }) => ({ advanceWidth, codePoints: [...codePoints], id })),
    positions: positions.map(({ xAdvance, xOffset, yOffset }) => ({ xAdvance, xOffset, yOffset })),
  };
};

describe.each(fonts)("$name", ({ bytes, measured, measures, whole }) => {
  const texts = measures.letters.map(([text]) => text);

  test("sets every text of plain letters as the font library does, ligatures too", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 12 }), (some) => {
        expect(setIn(measured, some.join(""))).toEqual(setIn(whole, some.join("")));
      }),
      { numRuns: 500 },
    );
  });

  test.each(["office", "ffi", "fffi", "fffff", "AVATAR", "W. To, “Yes”", "12:30", "1/2", "Łódź", ""])(
    "sets %j alike",
    (text) => {
      expect(setIn(measured, text)).toEqual(setIn(whole, text));
    },
  );

  test.each(["Αθήνα", "e\u0301", "Київ", "\u00ad", "½⁄3", "𝒜", "a\tb"])("leaves %j to the font library", (text) => {
    expect(setIn(measured, text)).toEqual(setIn(whole, text));
    for (const letter of text) {
      const codePoint = letter.codePointAt(0) ?? 0;
      expect(measured.hasGlyphForCodePoint(codePoint)).toBe(whole.hasGlyphForCodePoint(codePoint));
    }
  });

  test("says of itself what the font library says, and has the same tables", () => {
    const { bbox, ...rest } = measures.font;
    expect(whole).toMatchObject(rest);
    expect({ ...whole.bbox }).toMatchObject(bbox);
    expect(measured).toMatchObject(measures.font);
    for (const tag of ["glyf", "loca", "head", "hmtx", "GSUB", "none"])
      expect(fontTable(measured, tag)).toEqual(fontTable(whole, tag));
  });

  test("is opened by the font library where its bytes are others than those measured", () => {
    const [another] = fonts.filter((each) => each.measures !== measures);
    const opened = measuredFont(another?.bytes ?? bytes, measures);
    expect(opened.postscriptName).toBe(another?.measures.font.postscriptName);
    expect(wholeFont(opened)).toBe(opened);
  });

  test("is whole for whoever asks more of it", () => {
    expect(wholeFont(measured)).toHaveProperty("glyphForCodePoint");
    expect(wholeFont(whole)).toBe(whole);
  });
});

test("bytes that are no font are refused as the font library refuses them", () => {
  for (const { measures } of fonts)
    for (const length of [0, 100, measures.file.length])
      expect(() => measuredFont(new Uint8Array(length), measures)).toThrow();
});
