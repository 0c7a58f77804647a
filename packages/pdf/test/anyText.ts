import fc from "fast-check";
import { words } from "./sharedFonts.js";

const letters = [...Object.values(words), "O’Brien", "12 Mill Lane", "(2)", "–", "½", "No", "e\u0301", "a\u200Db"];

/** Text that this package can print: words of every supported script, figures, marks, spaces and line breaks. */
export const printableText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(" ", "\n", ", ", "  ")), {
      minLength: 1,
      maxLength: most,
    })
    .map((parts) => parts.flat().join("").trim());

/** Any text at all: graphemes, joiners, combining marks, lone surrogates, control characters, long words. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "\u0301",
      "\u200D",
      "\uD83D",
      "\uDC69",
      "👩",
      "म",
      "्",
      "ि",
      "م",
      "\u064E",
      "\n",
      "\r\n",
      " ",
    ),
    maxLength: 200,
  }),
  printableText(40),
  fc.string({ unit: fc.constantFrom("W", "i", "ਗੁ", "த", "ش"), minLength: 300, maxLength: 300 }),
);
