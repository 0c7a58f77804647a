import { checkArguments } from "../parsed/checkArgument.js";
import { expected, listOf, optional } from "../parsed/expected.js";
import { frozen } from "../parsed/frozen.js";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import type { Policy } from "../policy/policySchema.js";
import { schoolIssues } from "./schoolIssues.js";
import { schoolSchema, type School } from "./schoolSchema.js";

/** The policies that a school's choices are checked against: those that ship, where none are given. */
export type SchoolReading = { readonly policies?: readonly Policy[] | undefined };

/**
 * Turns unknown input into a school, frozen to its last entry, or says what to mend. It is one document for assessment, deadlines and paper.
 *
 * An addendum that no policy has is refused. Given the `policies` that the school uses, so is a choice for a setting that none of them has, or
 * one of another type, with the nearest right name.
 */
export function parseSchool(input: unknown, reading: SchoolReading = {}): Parsed<School> {
  checkArguments("parseSchool", reading, { policies: optional(listOf(expected.policy)) });
  const { policies } = reading;
  const shaped = parseDocumentWith(schoolSchema, input);
  if (!shaped.ok) return shaped;
  const [first, ...rest] = schoolIssues(shaped.value, policies);
  return first ? notParsed(first, ...rest) : frozen(shaped);
}
