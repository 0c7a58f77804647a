import type { VisitEvent } from "../visit/visitEventSchema.js";
import { reportOf } from "./reportOf.js";
import type { VisitParty } from "./VisitParty.js";
import { nobody } from "./VisitorSet.js";

/**
 * Whether an event says that staff are in danger or do not feel safe: danger noted as such, a visitor's own "not safe", or their call to the
 * police because of danger. A code word is a fact of its own: it is said where leaving is not safe.
 * @see R20-DUR-07
 */
export function tellsOfDanger(event: VisitEvent, party: VisitParty): boolean {
  if (event.type === "danger") return true;
  if (event.type !== "police-called" && !saysNotSafe(event)) return false;
  const { inDanger, speaker } = reportOf(event, party);
  return inDanger !== nobody && speaker === "visitor";
}

/** Whether a call or message says that somebody is not safe. */
export const saysNotSafe = (event: VisitEvent): boolean =>
  event.type === "contact" && event.says?.some(({ what }) => what === "not-safe") === true;
