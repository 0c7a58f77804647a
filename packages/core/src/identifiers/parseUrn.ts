import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { plainCharacters } from "./plainCharacters.js";

/** Reads a school's unique reference number: six digits, the first of them not 0. Spaces around it are dropped. */
export function parseUrn(input: unknown): Parsed<string> {
  const urn = typeof input === "string" && input.length < 40 ? plainCharacters(input) : "";
  return /^[1-9][0-9]{5}$/.test(urn) ? parsed(urn) : notParsed(issue("", "urn-invalid"));
}
