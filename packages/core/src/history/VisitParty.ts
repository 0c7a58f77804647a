import { visitorOf } from "../visit/partySchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { nobody, onlyVisitor, together, type VisitorSet } from "./VisitorSet.js";

/**
 * Who is who when an event is read: the visitors by id, in the order of the record, and the roles that the school's file gives to somebody.
 * Without that file every role that is not of the family or from outside is taken for the school's.
 */
export type VisitParty = { readonly visitors: readonly string[]; readonly roles: ReadonlySet<string> | undefined };

/** The party of a visit record. */
export function partyOf({ visitors }: Pick<Visit, "visitors">, roles?: ReadonlySet<string>): VisitParty {
  return { visitors: visitors.map(({ id }) => id), roles };
}

const COLON = 58;
const PREFIX = "visitor:".length;

/** The visitor that a party word names; nobody for a role, and for an id that is not of this visit. */
export function visitorNamed(word: string | undefined, { visitors }: VisitParty): VisitorSet {
  // of all party words only a visitor's has a colon, and a look at one place is enough
  if (word?.charCodeAt(PREFIX - 1) !== COLON) return nobody;
  return onlyVisitor(visitors.indexOf(visitorOf(word) ?? ""));
}

/** The visitors with these ids. */
export function visitorsNamed(ids: readonly string[] | undefined, { visitors }: VisitParty): VisitorSet {
  let found = nobody;
  if (ids !== undefined) for (const id of ids) found = together(found, onlyVisitor(visitors.indexOf(id)));
  return found;
}
