import { z } from "zod";
import { refused } from "../parsed/customIssue.js";
import { phoneDigits, SERVICE_NUMBERS } from "./phoneDigits.js";
import metadata from "./ukPhoneMetadata.json" with { type: "json" };

// The library's own outline of a UK number: its lengths and first digits, allocated or not.
const [, , NATIONAL = ""] = metadata.countries.GB;
const UK = new RegExp(`^(0|[+]440?)(${String(NATIONAL)})$`);
const ABROAD = /^\+(?!44)[1-9][0-9]{6,14}$/;

/** True for a number that could be rung, by its length and first digit; `parsePhone` says the same and writes it out. */
export function isPossiblePhone(text: string): boolean {
  const digits = phoneDigits(text);
  return digits !== undefined && (SERVICE_NUMBERS.includes(digits) || UK.test(digits) || ABROAD.test(digits));
}

/**
 * A telephone number as typed: a UK number with its area code, 999, 112, 101 or 111, or `+` and a country code. Possible is enough:
 * Ofcom's numbers for drama, which are allocated to nobody, are accepted.
 */
export const phoneSchema = z
  .string()
  .refine(isPossiblePhone, refused("phone-invalid"))
  .meta({ pattern: "[0-9][ ().-]*[0-9][ ().-]*[0-9]", not: { pattern: "[^0-9 ().+-]" }, maxLength: 40 });
