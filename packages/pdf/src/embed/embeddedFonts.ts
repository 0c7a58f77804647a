import type { FontProgram } from "../fonts/fontProgram.js";
import type { Letterform } from "../fonts/shapeText.js";
import { addCodes, codeSet, type CodeSet } from "../file/codeSet.js";
import type { Output } from "../file/output.js";
import type { EmbeddedFont } from "./embeddedFont.js";
import { hasTrueTypeOutlines } from "./fontTable.js";
import { glyphCodes } from "./glyphCodes.js";
import { outlineCodes } from "./outlineCodes.js";
import { plainUnicode } from "./plainUnicode.js";
import { writeFont } from "./writeFont.js";

/** A font whose letters have codes of one byte: they stand in the document as `ShapedText` has them. */
export type PlainFont = EmbeddedFont & {
  /** Takes letters of plain text into the document, given their codes. */
  take(codes: CodeSet): void;
};

/** A font whose letters have codes of two bytes. */
export type WideFont = EmbeddedFont & {
  /** Takes a letter into the document, and gives its code there. */
  code(letter: Letterform): number;
};

/** The fonts of one document, each embedded once, with no more of it than the letters that are drawn. */
export type EmbeddedFonts = {
  /** The font for plain text; undefined where its outlines are PostScript's. */
  plain(program: FontProgram): PlainFont | undefined;
  /** The font for every other text. */
  wide(program: FontProgram): WideFont;
  /** Writes the fonts, after the last letter is drawn. */
  end(): void;
};

type Codes = ReturnType<typeof glyphCodes> | ReturnType<typeof outlineCodes>;
/** What a document has taken of a font: letters of plain text by their codes, and the others. */
type Taken = { readonly codes: CodeSet; plain?: PlainFont; wide?: WideFont & { readonly codes: Codes } };

export function createEmbeddedFonts(output: Output): EmbeddedFonts {
  const all = new Map<FontProgram, Taken>();
  let made = 0;
  const newFont = (): EmbeddedFont => ({ name: `F${++made}`, reference: output.object({}) });
  const takenOf = (program: FontProgram): Taken => {
    let taken = all.get(program);
    if (taken === undefined) all.set(program, (taken = { codes: codeSet() }));
    return taken;
  };
  return {
    plain: (program) => {
      const taken = takenOf(program);
      if (taken.plain !== undefined || !hasTrueTypeOutlines(program)) return taken.plain;
      const take = (codes: CodeSet): void => addCodes(taken.codes, codes);
      return (taken.plain = { ...newFont(), take });
    },
    wide: (program) => {
      const taken = takenOf(program);
      if (taken.wide !== undefined) return taken.wide;
      const codes = hasTrueTypeOutlines(program) ? glyphCodes(program) : outlineCodes(program);
      return (taken.wide = { ...newFont(), codes, code: codes.code });
    },
    end: () => {
      const plain = codeSet();
      for (const { codes } of all.values()) addCodes(plain, codes);
      const unicode = plain.every((bits) => bits === 0) ? undefined : output.stream({}, plainUnicode(plain));
      for (const [program, { codes, plain, wide }] of all)
        writeFont(output, program, {
          ...(plain === undefined ? {} : { plain: { ...plain, codes, unicode } }),
          ...(wide === undefined ? {} : { wide: { ...wide, used: wide.codes.used() } }),
          ...(wide !== undefined && "file" in wide.codes ? { file: wide.codes.file() } : {}),
        });
    },
  };
}
