import type { EventOf } from "./EventOf.js";
import { visitorsNamed, type VisitParty } from "./VisitParty.js";
import { everybody, type VisitorSet } from "./VisitorSet.js";

/** Whom a cancellation calls off: those whom it names, and where it names nobody the whole party. One that names others calls nobody off. */
export function calledOffBy(
  { about, whole }: Pick<EventOf<"cancelled">, "about" | "whole">,
  party: VisitParty,
): VisitorSet {
  const isNamed = whole !== true && about !== undefined && about.length > 0;
  return isNamed ? visitorsNamed(about, party) : everybody(party.visitors.length);
}
