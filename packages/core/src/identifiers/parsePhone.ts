import { parsePhoneNumberFromString, type MetadataJson } from "libphonenumber-js/core";
import { issue, type Issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { isShortOfADigit } from "./isShortOfADigit.js";
import { dialledNumber, isShortNumber, type DialledNumber } from "./dialledNumber.js";
import { isPossiblePhone } from "./phoneSchema.js";
import { plainCharacters } from "./plainCharacters.js";
import metadata from "./ukPhoneMetadata.json" with { type: "json" };

/**
 * A number as it is dialled (`e164`; a service number has none) and as people in the UK write it (`written`, with its extension). A
 * `doubtful` one seems to lack a digit: it stands as it was typed, with a warning to show.
 */
export type Phone =
  | { readonly kind: "service"; readonly written: string }
  | { readonly kind: "doubtful"; readonly written: string; readonly warning: Issue }
  | {
      readonly kind: "uk" | "abroad";
      readonly e164: string;
      readonly written: string;
      readonly extension?: string;
      /** What is dialled first, to reach somebody who is deaf or cannot speak through the relay. */
      readonly relay?: string;
    };

const isMetadata = (value: unknown): value is MetadataJson =>
  typeof value === "object" && value !== null && "countries" in value;

/** `116 123` in two groups, every other short number in one. */
const shortWritten = (digits: string): string => (digits.length === 6 ? digits.replace(/^.../, "$& ") : digits);

function ukPhone(digits: string, typed: string): Phone | undefined {
  if (isShortOfADigit(digits.replace(/^(0|\+44)/, "")))
    return { kind: "doubtful", written: plainCharacters(typed), warning: issue("", "phone-digit-missing") };
  const found = isMetadata(metadata) ? parsePhoneNumberFromString(digits, "GB", metadata) : undefined;
  if (!found?.isPossible()) return undefined;
  return { kind: "uk", e164: found.number, written: found.formatNational() };
}

/** What is dialled before and after a number; a doubtful one is written as it was typed, with both. */
function withTheRest(phone: Phone, { extension, relay }: DialledNumber): Phone {
  if (phone.kind === "service" || phone.kind === "doubtful") return phone;
  const through = relay === undefined ? phone : { ...phone, written: `${relay} ${phone.written}`, relay };
  return extension === undefined ? through : { ...through, written: `${through.written} ext ${extension}`, extension };
}

/**
 * Reads a telephone number. UK numbers go through libphonenumber: possible is enough, so that Ofcom's drama ranges pass. Short numbers that
 * are rung as they are (999, 101, 105, 116 123) pass. A number of another country needs `+` or `00` and is checked for its length only.
 * @example parsePhone("020 7946 012") // a digit short: doubtful, written as it was typed, with a warning
 */
export function parsePhone(input: unknown): Parsed<Phone> {
  const dialled = typeof input === "string" && isPossiblePhone(input) ? dialledNumber(input) : undefined;
  if (dialled === undefined) return notParsed(issue("", "phone-invalid"));
  const { digits } = dialled;
  if (isShortNumber(digits)) return parsed({ kind: "service", written: shortWritten(digits) });
  const found: Phone | undefined =
    digits.startsWith("+") && !digits.startsWith("+44")
      ? { kind: "abroad", e164: digits, written: digits }
      : ukPhone(digits, String(input));
  return found ? parsed(withTheRest(found, dialled)) : notParsed(issue("", "phone-invalid"));
}
