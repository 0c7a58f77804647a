import type { EventOf } from "./EventOf.js";
import { visitorsNamed, type VisitParty } from "./VisitParty.js";
import { everybody, nobody, type VisitorSet } from "./VisitorSet.js";

/** Whom a cancellation calls off: those whom it names, and where it names nobody the whole party. */
export function calledOffBy(
  { about, whole }: Pick<EventOf<"cancelled">, "about" | "whole">,
  party: VisitParty,
): VisitorSet {
  const named = whole === true ? nobody : visitorsNamed(about, party);
  return named === nobody ? everybody(party.visitors.length) : named;
}
