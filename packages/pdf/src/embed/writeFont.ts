import { codeSet, type CodeSet } from "../file/codeSet.js";
import { deflate } from "../file/deflate.js";
import type { FileObject, Output } from "../file/output.js";
import type { FontProgram } from "../fonts/fontProgram.js";
import type { EmbeddedFont } from "./embeddedFont.js";
import { fontLetters, type FontLetters } from "./fontLetters.js";
import type { UsedLetters } from "./glyphCodes.js";
import { listedWidths } from "./listedWidths.js";
import { toUnicode } from "./toUnicode.js";

/** Its letters stand for no code of an old alphabet (ISO 32000-1, 9.8.2). */
const symbolic = 4;
/** How thick its stems are, which nobody asks for where the font is in the file. */
const stem = 80;

/** A font as a document shows it: letters of plain text with what they are read as, the others, and the file of outlines where fontkit makes it. */
export type ShownFont = {
  readonly plain?: EmbeddedFont & { readonly codes: CodeSet; readonly unicode: FileObject | undefined };
  readonly wide?: EmbeddedFont & { readonly used: UsedLetters };
  readonly file?: Uint8Array;
};

/** Writes a font into a file, once for letters of one byte and of two (ISO 32000-1, 9.6.3 and 9.7). */
export function writeFont(output: Output, program: FontProgram, { file, plain, wide }: ShownFont): void {
  const shown = plain ?? wide;
  if (shown === undefined) return;
  const { glyphs, outlines, unicode, widths } =
    file === undefined
      ? fontLetters(program, plain?.codes ?? codeSet(), wide?.used ?? [])
      : postScriptLetters(file, wide?.used ?? []);
  const BaseFont = `${tagOf(shown.name)}+${program.postscriptName.replaceAll(" ", "_")}`;
  const font = { Type: "Font", BaseFont };
  const key = file === undefined ? "FontFile2" : "FontFile3";
  const FontDescriptor = output.object({
    ...describe(program, BaseFont),
    [key]: output.stream(outlines.data, outlines.bytes),
  });
  if (plain !== undefined)
    Object.assign(plain.reference.data, {
      ...font,
      Subtype: "TrueType",
      ...widths,
      FontDescriptor,
      ToUnicode: plain.unicode,
    });
  if (wide !== undefined) {
    const descendant = output.object({
      ...font,
      Subtype: glyphs === undefined ? "CIDFontType0" : "CIDFontType2",
      CIDSystemInfo: { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 },
      FontDescriptor,
      W: listedWidths(wide.used),
      ...(glyphs === undefined ? {} : { CIDToGIDMap: output.stream({}, glyphs) }),
    });
    Object.assign(wide.reference.data, {
      ...font,
      Subtype: "Type0",
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: output.stream({}, unicode),
    });
  }
}

function postScriptLetters(file: Uint8Array, used: UsedLetters): FontLetters {
  return {
    outlines: { data: { Subtype: "CIDFontType0C" }, bytes: deflate(file, 9) },
    unicode: deflate(toUnicode(used, 2), 9),
  };
}

function describe(program: FontProgram, name: string): Record<string, unknown> {
  const scale = 1000 / program.unitsPerEm;
  const { ascent, bbox, capHeight, descent, italicAngle, xHeight } = program;
  return {
    Type: "FontDescriptor",
    FontName: name,
    Flags: symbolic,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((each) => Math.round(each * scale)),
    ItalicAngle: italicAngle,
    Ascent: ascent * scale,
    Descent: descent * scale,
    CapHeight: (capHeight || ascent) * scale,
    XHeight: (xHeight || 0) * scale,
    StemV: stem,
  };
}

/** Six letters that tell the parts of a font apart which one file may hold, such as F12. */
function tagOf(name: string): string {
  return name
    .slice(1)
    .padStart(6, "0")
    .replaceAll(/\d/gu, (digit) => "ABCDEFGHIJ".charAt(Number(digit)));
}
