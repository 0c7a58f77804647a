import { parse } from "postcode";
import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { plainCharacters } from "./plainCharacters.js";

/** Reads a full UK postcode and gives it in capitals with one space. Its shape is checked; whether it is in use is not. */
export function parsePostcode(input: unknown): Parsed<string> {
  const found = typeof input === "string" && input.length < 40 ? parse(plainCharacters(input)) : undefined;
  return found?.valid ? parsed(found.postcode) : notParsed(issue("", "postcode-invalid"));
}
