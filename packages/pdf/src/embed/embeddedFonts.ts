import type { FontProgram } from "../fonts/fontProgram.js";
import type { Letterform, ShapedText } from "../fonts/shapeText.js";
import type { FileObject, Output } from "../file/output.js";
import { hasTrueTypeOutlines } from "./fontTable.js";
import { fontObject } from "./fontObject.js";
import { glyphCodes, type LetterCodes } from "./glyphCodes.js";
import { outlineCodes } from "./outlineCodes.js";

/** A font in one document. */
export type EmbeddedFont = {
  /** What pages call it. */
  readonly name: string;
  readonly reference: FileObject;
  /** Takes letters into the document. Whether their codes are their glyphs' own numbers, so that they stand in the file as `ShapedText` has them. */
  takes(text: ShapedText): boolean;
  /** The code of a letter in the document's text. */
  code(letter: Letterform): number;
};

/** The fonts of one document, each embedded once, with no more of it than the letters that are drawn. */
export type EmbeddedFonts = {
  of(program: FontProgram): EmbeddedFont;
  /** Writes the fonts, after the last letter is drawn. */
  end(): void;
};

export function createEmbeddedFonts(output: Output): EmbeddedFonts {
  const embedded = new Map<FontProgram, EmbeddedFont & { readonly codes: LetterCodes }>();
  const embed = (program: FontProgram): EmbeddedFont & { readonly codes: LetterCodes } => {
    const codes = hasTrueTypeOutlines(program) ? glyphCodes(program) : outlineCodes(program);
    const taken = new Set<ShapedText>();
    return {
      codes,
      name: `F${embedded.size + 1}`,
      reference: output.object({}),
      code: codes.code,
      takes: (text) => {
        if (taken.has(text)) return true;
        let own = true;
        for (const letter of text.letters) own = codes.code(letter) === letter.glyph && own;
        if (own) taken.add(text);
        return own;
      },
    };
  };
  return {
    of: (program) => {
      let font = embedded.get(program);
      if (font === undefined) embedded.set(program, (font = embed(program)));
      return font;
    },
    end: () => {
      for (const [program, { codes, name, reference }] of embedded)
        Object.assign(reference.data, fontObject(output, program, { ...codes.end(), name }));
    },
  };
}
