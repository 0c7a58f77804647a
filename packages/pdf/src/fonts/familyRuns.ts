import type { Fonts, LoadedFamily } from "./createFonts.js";
import { familyOf, isShapeless } from "./familyOf.js";
import { fontFamilies } from "./fontFamilies.js";

/** Letters that the default family has and no other draws before it. */
const plain = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/u;

/** A stretch of text that one family draws. */
export type FamilyRun = { readonly family: LoadedFamily; readonly text: string };

/**
 * Divides a text by the families that draw it. Spaces and joiners stay with the word before them where its family has them,
 * so that a name of three words is shaped as one.
 */
export function familyRuns(text: string, fonts: Fonts): readonly FamilyRun[] {
  const [first] = fonts.loaded;
  if (first !== undefined && first.files === fontFamilies[0].files && plain.test(text))
    return text === "" ? [] : [{ family: first, text }];
  const runs: { family: LoadedFamily; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const family = follows(character, last?.family)
      ? last?.family
      : (familyOf(character, fonts) ?? last?.family ?? fonts.loaded[0]);
    if (family === undefined) continue;
    const drawn = drawable(character, family);
    if (last?.family === family) last.text += drawn;
    else runs.push({ family, text: drawn });
  }
  return runs;
}

/** A tab, or a space that the family lacks, is drawn as a plain space. */
function drawable(character: string, family: LoadedFamily): string {
  return /\s/u.test(character) && !family.regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? " " : character;
}

function follows(character: string, family: LoadedFamily | undefined): boolean {
  if (family === undefined) return false;
  return isShapeless(character) || (character === " " && family.regular.hasGlyphForCodePoint(0x20));
}
