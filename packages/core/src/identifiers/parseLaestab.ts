import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { plainCharacters } from "./plainCharacters.js";

/** A school's number: the local authority's three digits and the school's four. */
export type Laestab = { readonly authority: string; readonly establishment: string };

/** Reads a LAESTAB, with or without the slash (`"123/4567"`, `"1234567"`). */
export function parseLaestab(input: unknown): Parsed<Laestab> {
  const found =
    typeof input === "string" && input.length < 40
      ? /^([1-9][0-9]{2})[/ -]?([0-9]{4})$/.exec(plainCharacters(input))
      : null;
  const [, authority, establishment] = found ?? [];
  return authority !== undefined && establishment !== undefined
    ? parsed({ authority, establishment })
    : notParsed(issue("", "laestab-invalid"));
}
