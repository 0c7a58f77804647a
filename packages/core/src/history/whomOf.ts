import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { isHearsay } from "./isHearsay.js";
import { visitorNamed, visitorsNamed, type VisitParty } from "./VisitParty.js";
import { everybody, nobody, together, type VisitorSet } from "./VisitorSet.js";

type Named = Pick<VisitEvent, "about" | "by" | "whole">;

/**
 * The visitors for whom an event speaks: those it names, all where it says `whole`, and the visitor who did it. Whoever is no visitor
 * speaks for no visitor.
 */
export function whomOf(named: Named, party: VisitParty): VisitorSet {
  checkArgument("whomOf", "named", named, expected.object);
  checkHolds("whomOf", "party", party, "visitors");
  const { about, by, whole } = named;
  if (whole === true) return everybody(party.visitors.length);
  return together(visitorsNamed(about, party), visitorNamed(by, party));
}

const ofTheParty: ReadonlySet<string> = new Set(["departed", "left", "cancelled", "signed-out"]);
const ofTheBook: ReadonlySet<string> = new Set(["signed-out", "signed-in", "back"]);

/**
 * The visitors who did what an event tells. What nobody is named for is done by nobody, but for what a party does as one: signing out,
 * departing, whoever notes it, leaving the home, calling off. Who signed out or is back nobody knows by hearsay. A call is also
 * the caller's.
 */
export function doersOf(event: VisitEvent, party: VisitParty): VisitorSet {
  checkArgument("doersOf", "event", event, expected.event);
  checkHolds("doersOf", "party", party, "visitors");
  if (ofTheBook.has(event.type) && isHearsay(event.by, party)) return nobody;
  if (event.type === "contact") return together(whomOf(event, party), visitorNamed(event.from, party));
  const asOne = event.type === "departed" || (namesNobody(event) && ofTheParty.has(event.type));
  return whomOf(event, party) || (asOne ? everybody(party.visitors.length) : nobody);
}

/** Whether an event names nobody at all: neither who did it nor whom it is about. */
export function namesNobody(named: Named): boolean {
  checkArgument("namesNobody", "named", named, expected.object);
  const { about, by, whole } = named;
  return by === undefined && whole !== true && (about === undefined || about.length === 0);
}

/** Who did what an event says: whoever it names, or whoever called; `undefined` where it does not say. */
export function doerOf(event: VisitEvent): string | undefined {
  checkArgument("doerOf", "event", event, expected.event);
  return event.by ?? (event.type === "contact" ? event.from : undefined);
}
