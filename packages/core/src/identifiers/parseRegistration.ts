import { issue } from "../parsed/Issue.js";
import { notParsed, parsed, type Parsed } from "../parsed/Parsed.js";
import { plainCharacters } from "./plainCharacters.js";

const KINDS = [
  // Two letters for the place, two digits for the half-year, three letters. I and Q are not used, Z only in the last three.
  { kind: "current", shape: /^([A-HJ-PR-Y]{2}(?:0[2-9]|[1-9][0-9]))([A-HJ-PR-Z]{3})$/ },
  { kind: "prefix", shape: /^([A-HJ-NP-TV-Y][0-9]{1,3})([A-HJ-PR-Z]{3})$/ },
  { kind: "suffix", shape: /^([A-HJ-PR-Z]{3})([0-9]{1,3}[A-HJ-NPR-TV-Y])$/ },
  { kind: "northern-ireland", shape: /^([A-HJ-PR-Z]?[IZ][A-Z]|[A-HJ-PR-Z]{1,2}[IZ])([0-9]{1,4})$/ },
  { kind: "dateless", shape: /^([A-Z]{1,2})([0-9]{1,4})$|^([A-Z]{3})([0-9]{1,3})$/ },
  { kind: "dateless", shape: /^([0-9]{1,4})([A-Z]{1,2})$|^([0-9]{1,3})([A-Z]{3})$/ },
] as const;

/** A UK registration, written as on the plate: capitals, one space between its two groups. */
export type Registration = { readonly registration: string; readonly kind: (typeof KINDS)[number]["kind"] };

/**
 * Reads the registration of a vehicle: current (since 2001), prefix, suffix, dateless, or Northern Ireland. Spaces, hyphens and small
 * letters are put right. Trade, diplomatic, military and foreign plates are not read; a visit record takes any of them as typed.
 */
export function parseRegistration(input: unknown): Parsed<Registration> {
  const plate =
    typeof input === "string" && input.length < 40 ? plainCharacters(input).replaceAll(/[ -]/g, "").toUpperCase() : "";
  for (const { kind, shape } of KINDS) {
    // a group of the alternative that did not match joins in as nothing
    const groups = shape.exec(plate)?.slice(1).join(" ").trim();
    if (groups !== undefined) return parsed({ registration: groups, kind });
  }
  return notParsed(issue("", "registration-invalid"));
}
