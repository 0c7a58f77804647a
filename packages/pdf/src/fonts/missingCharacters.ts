import { familyOf, isShapeless } from "./familyOf.js";
import type { Fonts } from "./createFonts.js";

/**
 * The characters of a text that no registered font can draw, each once, in the order in which they stand.
 * Load the text's families first (`loadFontsFor`).
 */
export function missingCharacters(text: string, fonts: Fonts): readonly string[] {
  const missing = new Set<string>();
  for (const character of new Set(text)) {
    if (!/\s/u.test(character) && !isShapeless(character) && familyOf(character, fonts) === undefined)
      missing.add(character);
  }
  return [...missing];
}
