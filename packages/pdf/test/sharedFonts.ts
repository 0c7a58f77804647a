import { createFonts, loadFontsFor } from "../src/fonts/createFonts.js";

/** A word in every script that this package brings a font for. */
export const words = {
  latin: "Łukasz",
  greek: "Ελένη",
  cyrillic: "Оксана",
  vietnamese: "Nguyễn",
  arabic: "محمد",
  urdu: "گڑیا",
  bengali: "শ্রীমতী",
  gurmukhi: "ਗੁਰਪ੍ਰੀਤ",
  gujarati: "કૃષ્ણા",
  tamil: "தமிழ்",
  devanagari: "कृष्ण",
} as const;

/** Parsed once for all tests of a file, every family loaded. */
export const fonts = createFonts();
await loadFontsFor(fonts, Object.values(words).join(" "));
