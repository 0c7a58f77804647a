import { isOfFamily } from "@home-visits/core";

// Beside the family, parties of the record who are neither on the visit nor of the school. Any other word is a role of the school's own.
const outside: ReadonlySet<string> = new Set([
  "police",
  "social-worker",
  "social-care",
  "agencies",
  "authorities",
  "other-professional",
]);

/** Whether a party is not of the school: what is said to them the school does not know, and what they do is not a step of staff. */
export function isOutside(party: string): boolean {
  return outside.has(party) || isOfFamily(party);
}
