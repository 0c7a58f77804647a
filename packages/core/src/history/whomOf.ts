import type { VisitEvent } from "../visit/visitEventSchema.js";
import { visitorNamed, visitorsNamed, type VisitParty } from "./VisitParty.js";
import { everybody, together, type VisitorSet } from "./VisitorSet.js";

type Named = Pick<VisitEvent, "about" | "by" | "whole">;

/**
 * The visitors for whom an event speaks: those it names, all where it says `whole`, and the visitor who did it. Whoever is no visitor
 * speaks for no visitor.
 */
export function whomOf({ about, by, whole }: Named, party: VisitParty): VisitorSet {
  if (whole === true) return everybody(party.visitors.length);
  return together(visitorsNamed(about, party), visitorNamed(by, party));
}

/** Whether an event names nobody at all: neither who did it nor whom it is about. */
export function namesNobody({ about, by, whole }: Named): boolean {
  return by === undefined && whole !== true && (about === undefined || about.length === 0);
}
