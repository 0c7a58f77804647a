import { wordings, type Wording } from "@home-visits/forms";
import { inputError } from "./InputError.js";

/** The catalogue of a language that was asked for by its tag; undefined where none was. */
export function familyWording(tag: string | undefined): Wording | undefined {
  if (tag === undefined) return undefined;
  const found = Object.values(wordings).find(({ language }) => language.toLowerCase() === tag.toLowerCase());
  if (found !== undefined) return found;
  const known = Object.values(wordings).map(({ language, name }) => `${language} (${name})`);
  throw inputError("--family-language", "unknown-language", `Choose one of: ${known.join(", ")}.`);
}
