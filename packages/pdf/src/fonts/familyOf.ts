import type { Fonts, LoadedFamily } from "./createFonts.js";
import { createKeptFor } from "./keptFor.js";

/** Marks that direct the text and have no shape of their own: joiners, direction marks, variation selectors, soft hyphens. */
const shapeless = /\p{Default_Ignorable_Code_Point}/u;

/** Whether a character is never drawn, so that no font need have it. */
export function isShapeless(character: string): boolean {
  return shapeless.test(character);
}

const keptFamilies = createKeptFor<LoadedFamily | "none">(4000);

/**
 * The family that draws a character: the one made for its script, or else the first made for none that has it. A family made
 * for a script draws nothing else, so that a print is the same whichever fonts earlier prints have loaded.
 * @returns undefined where no registered font has the character
 */
export function familyOf(character: string, fonts: Fonts): LoadedFamily | undefined {
  const kept = keptFamilies(fonts);
  let family = kept.get(character);
  if (family === undefined) kept.set(character, (family = find(character, fonts) ?? "none"));
  return family === "none" ? undefined : family;
}

function find(character: string, fonts: Fonts): LoadedFamily | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const has = (family: LoadedFamily): boolean => family.regular.hasGlyphForCodePoint(codePoint);
  return (
    fonts.loaded.find((family) => family.script?.test(character) === true && has(family)) ??
    fonts.loaded.find((family) => family.script === undefined && has(family))
  );
}
