import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { z } from "zod";
import { refused } from "../parsed/customIssue.js";
import { dialledNumber, isShortNumber, LONGEST_PHONE } from "./dialledNumber.js";
import metadata from "./ukPhoneMetadata.json" with { type: "json" };

// The library's own outline of a UK number: its lengths and first digits, allocated or not. One of any area that lacks a digit is kept too.
const [, , NATIONAL = ""] = metadata.countries.GB;
const UK = new RegExp(`^(0|[+]44)(${String(NATIONAL)}|[1-357-9][0-9]{8})$`);
const ABROAD = /^\+(?!44)[1-9][0-9]{6,14}$/;

/** True for a number that could be rung, by its length and first digit; `parsePhone` says the same and writes it out. */
export function isPossiblePhone(text: string): boolean {
  checkArgument("isPossiblePhone", "text", text, expected.text);
  const dialled = dialledNumber(text);
  if (dialled === undefined) return false;
  const { digits } = dialled;
  return isShortNumber(digits) || UK.test(digits) || ABROAD.test(digits);
}

/**
 * A telephone number as typed: a UK number with its area code, a short number that is rung as it is (999, 101, 116 123), or `+` and a
 * country code; with an extension, if it has one. Possible is enough: Ofcom's numbers for drama, which are allocated to nobody, are
 * accepted. The JSON Schema knows the characters: three digits, no letters but those of "extension".
 */
export const phoneSchema = z
  .string()
  .refine(isPossiblePhone, refused("phone-invalid"))
  .meta({
    pattern: "[0-9][^0-9A-Za-z]*[0-9][^0-9A-Za-z]*[0-9]",
    not: { type: "string", pattern: "[!\"$%&'*/<>?@A-DF-HJ-MP-RU-WYZa-df-hj-mp-ru-wyz{|}~]" },
    maxLength: LONGEST_PHONE,
  });
