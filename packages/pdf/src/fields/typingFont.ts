import { HomeVisitsError } from "@home-visits/core";
import type { WideFont } from "../embed/embeddedFonts.js";
import type { Fonts, LoadedFamily } from "../fonts/createFonts.js";
import { shapeText } from "../fonts/shapeText.js";
import type { FormFields } from "./formFields.js";

/** Latin with its European, Welsh, Turkish and Vietnamese letters, Greek, Cyrillic, and the marks of writing. */
const alphabets: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x1a0, 0x1b0],
  [0x1cd, 0x1dc],
  [0x200, 0x21b],
  [0x2b0, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1ef9],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
];

/**
 * The font that a viewer draws typed text with: this package's default, with every letter of its alphabets in the file and not
 * only those that are printed. For other scripts viewers bring fonts of their own.
 */
export function typingFont({ embedded }: FormFields, fonts: Fonts): WideFont {
  return embedded.wide(defaultFamily(fonts).regular);
}

/** Puts every letter of the alphabets into the file. Called last, so that printed letters keep the codes that they have. */
export function embedAlphabets(fields: FormFields, fonts: Fonts): void {
  const font = typingFont(fields, fonts);
  const { regular } = defaultFamily(fonts);
  for (const [first, last] of alphabets)
    for (let code = first; code <= last; code++)
      if (regular.hasGlyphForCodePoint(code))
        for (const letter of shapeText(regular, String.fromCodePoint(code)).letters) font.code(letter);
}

function defaultFamily({ loaded: [family] }: Fonts): LoadedFamily {
  if (family === undefined) throw new HomeVisitsError("font-not-registered", "Load the fonts before drawing fields.");
  return family;
}
