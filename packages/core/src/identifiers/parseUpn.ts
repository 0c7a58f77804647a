import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { plainCharacters } from "./plainCharacters.js";

const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
const SHAPE = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/;

/** A unique pupil number in its written form: 13 characters, capitals. A temporary one ends in a letter. */
export type Upn = { readonly upn: string; readonly temporary: boolean };

/** The check letter for the twelve characters that follow it: each counts by its place, 2 to 13; a letter counts as its place in the alphabet without I, O and S. */
function checkLetter(rest: string): string | undefined {
  let sum = 0;
  for (const [index, character] of [...rest].entries()) {
    const value = character >= "0" && character <= "9" ? Number(character) : LETTERS.indexOf(character);
    sum += value * (index + 2);
  }
  return LETTERS[sum % LETTERS.length];
}

/**
 * Reads a unique pupil number, permanent or temporary. Spaces, line ends and small letters are accepted and put right.
 * @example parseUpn("B801200005001") // good; "Q207000016049" has the wrong check letter
 */
export function parseUpn(input: unknown): Parsed<Upn> {
  const upn =
    typeof input === "string" && input.length < 40 ? plainCharacters(input).replaceAll(" ", "").toUpperCase() : "";
  if (!SHAPE.test(upn)) return notParsed(issue("", "upn-invalid"));
  if (checkLetter(upn.slice(1)) !== upn[0]) return notParsed(issue("", "upn-check-letter"));
  return parsed({ upn, temporary: !/[0-9]$/.test(upn) });
}
