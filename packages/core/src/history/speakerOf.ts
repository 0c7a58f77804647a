import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { isOfFamily, isSchoolBody, visitorOf } from "../visit/partySchema.js";
import type { VisitParty } from "./VisitParty.js";

/** Whose word something is. `unknown` is a role that nobody at the school holds, or a word that nobody is named for. */
export type Speaker = "visitor" | "school" | "family" | "police" | "outside" | "unknown";

// Parties of a record who are neither on the visit nor of the school nor of the family.
const outside: ReadonlySet<string> = new Set([
  "social-worker",
  "social-care",
  "agencies",
  "authorities",
  "other-professional",
]);
const COLON = 58;

/** Whether a party is the school's side of every visit: one of its bodies, or the buddy. */
export const isOfOffice = (party: string): boolean => party === "buddy" || isSchoolBody(party);

type Known = Pick<VisitParty, "roles"> & Partial<Pick<VisitParty, "visitors">>;

/**
 * Whose word it is when a party of the record speaks.
 * @param reading who holds a role, and who is on the visit: nobody knows another visitor; where it does not say, everyone is
 */
export function speakerOf(party: string | undefined, reading: Known): Speaker {
  if (party !== undefined) checkArgument("speakerOf", "party", party, expected.text);
  checkHolds("speakerOf", "reading", reading, "roles");
  const { roles, visitors } = reading;
  if (party === undefined) return "unknown";
  if (party.charCodeAt("visitor".length) === COLON)
    return visitors?.includes(visitorOf(party) ?? "") === false ? "unknown" : "visitor";
  if (party === "police") return "police";
  if (isOfFamily(party)) return "family";
  if (outside.has(party)) return "outside";
  return roles === undefined || isOfOffice(party) || roles.has(party) ? "school" : "unknown";
}
