import { parsePhoneNumberFromString, type MetadataJson } from "libphonenumber-js/core";
import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { phoneDigits, SERVICE_NUMBERS } from "./phoneDigits.js";
import { isPossiblePhone } from "./phoneSchema.js";
import metadata from "./ukPhoneMetadata.json" with { type: "json" };

/** A number as it is dialled (`e164`; a service number has none) and as people in the UK write it (`written`). */
export type Phone =
  | { readonly kind: "service"; readonly written: string }
  | { readonly kind: "uk" | "abroad"; readonly e164: string; readonly written: string };

const isMetadata = (value: unknown): value is MetadataJson =>
  typeof value === "object" && value !== null && "countries" in value;

function ukPhone(digits: string): Phone | undefined {
  const found = isMetadata(metadata) ? parsePhoneNumberFromString(digits, "GB", metadata) : undefined;
  return found?.isPossible() ? { kind: "uk", e164: found.number, written: found.formatNational() } : undefined;
}

/**
 * Reads a telephone number. UK numbers go through libphonenumber: possible is enough, so that Ofcom's drama ranges pass. 999, 112, 101 and
 * 111 pass as they are. A number of another country needs `+` or `00` and is checked for its length only.
 */
export function parsePhone(input: unknown): Parsed<Phone> {
  const digits = typeof input === "string" && isPossiblePhone(input) ? phoneDigits(input) : undefined;
  if (digits === undefined) return notParsed(issue("", "phone-invalid"));
  if (SERVICE_NUMBERS.includes(digits)) return parsed({ kind: "service", written: digits });
  if (digits.startsWith("+") && !digits.startsWith("+44"))
    return parsed({ kind: "abroad", e164: digits, written: digits });
  const found = ukPhone(digits);
  return found ? parsed(found) : notParsed(issue("", "phone-invalid"));
}
