import type { FontProgram } from "../fonts/fontProgram.js";
import type { Output } from "../file/output.js";
import type { FontLetters } from "./glyphCodes.js";

/** Its letters stand for no code of an old alphabet (ISO 32000-1, 9.8.2). */
const symbolic = 4;
/** How thick its stems are, which nobody asks for where the font is in the file. */
const stem = 80;

/** Writes a font into a file, and gives what its own object says (ISO 32000-1, 9.7). */
export function fontObject(
  output: Output,
  program: FontProgram,
  { glyphs, name, outlines, unicode, widths }: FontLetters & { readonly name: string },
): Record<string, unknown> {
  const scale = 1000 / program.unitsPerEm;
  const { ascent, bbox, capHeight, descent, italicAngle, xHeight } = program;
  const named = `${tagOf(name)}+${program.postscriptName.replaceAll(" ", "_")}`;
  const file = output.stream(outlines.data, outlines.bytes);
  const trueType = glyphs !== undefined;
  const descriptor = output.object({
    Type: "FontDescriptor",
    FontName: named,
    Flags: symbolic,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((each) => Math.round(each * scale)),
    ItalicAngle: italicAngle,
    Ascent: ascent * scale,
    Descent: descent * scale,
    CapHeight: (capHeight || ascent) * scale,
    XHeight: (xHeight || 0) * scale,
    StemV: stem,
    [trueType ? "FontFile2" : "FontFile3"]: file,
  });
  const letters = output.object({
    Type: "Font",
    Subtype: trueType ? "CIDFontType2" : "CIDFontType0",
    BaseFont: named,
    CIDSystemInfo: { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    W: widths,
    ...(trueType ? { CIDToGIDMap: output.stream({}, glyphs) } : {}),
  });
  return {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: named,
    Encoding: "Identity-H",
    DescendantFonts: [letters],
    ToUnicode: output.stream({}, unicode),
  };
}

/** Six letters that tell the parts of a font apart which one file may hold, such as F12. */
function tagOf(name: string): string {
  return name
    .slice(1)
    .padStart(6, "0")
    .replaceAll(/\d/gu, (digit) => "ABCDEFGHIJ".charAt(Number(digit)));
}
