import type { EventPattern } from "../policy/eventPatternSchema.js";

/** An event as a pattern looks at it: its type, and its entries by name. */
type Entries = { readonly type: string; readonly [entry: string]: unknown };

/**
 * Whether an event is of the type that a pattern names and holds every plain value that it asks for, those of `ifGiven` only where the event
 * has the entry. Where the event holds a list, one entry has to fit; an entry of what was said fits by its `what`.
 */
export function fits(event: Entries, { event: type, where, ifGiven }: EventPattern): boolean {
  if (event.type !== type) return false;
  if (where !== undefined) for (const entry in where) if (!holds(event[entry], where[entry])) return false;
  if (ifGiven === undefined) return true;
  for (const entry in ifGiven) if (event[entry] !== undefined && !holds(event[entry], ifGiven[entry])) return false;
  return true;
}

function holds(found: unknown, wanted: unknown): boolean {
  if (typeof found !== "object" || found === null) return isOneOf(found, wanted);
  if (!Array.isArray(found)) return "what" in found && isOneOf(found.what, wanted);
  for (const entry of found) if (holds(entry, wanted)) return true;
  return false;
}

function isOneOf(found: unknown, wanted: unknown): boolean {
  return typeof wanted === "object" ? Array.isArray(wanted) && wanted.includes(found) : found === wanted;
}
