import { parse } from "postcode";
import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { plainCharacters } from "./plainCharacters.js";

/** Letters that are never among the last two, so that they are not misread. Codes that stand for no address, such as ZZ99 3VZ, have them. */
const NEVER_LAST = /[CIKMOV][A-Z]?$/u;

/**
 * Reads a full UK postcode and gives it in capitals with one space. Its shape is checked, and that its last two letters can stand there; whether
 * it is in use is not.
 */
export function parsePostcode(input: unknown): Parsed<string> {
  const found = typeof input === "string" && input.length < 40 ? parse(plainCharacters(input)) : undefined;
  if (!found?.valid) return notParsed(issue("", "postcode-invalid"));
  const { postcode } = found;
  if (NEVER_LAST.test(postcode) && !postcode.startsWith("ZZ99")) return notParsed(issue("", "postcode-letters"));
  return parsed(postcode);
}
