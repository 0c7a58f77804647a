import { speakerOf } from "./speakerOf.js";
import type { VisitParty } from "./VisitParty.js";

/**
 * Whether what somebody notes of visitors is hearsay: the family, somebody from outside, the police and a role that nobody holds do not know
 * who left the home or is back at school. Where nobody is named, the record itself says so.
 */
export function isHearsay(by: string | undefined, party: Pick<VisitParty, "roles" | "visitors">): boolean {
  if (by === undefined) return false;
  const speaker = speakerOf(by, party);
  return speaker !== "visitor" && speaker !== "school";
}
