import type { EventPattern } from "@home-visits/core";
type Entries = { readonly type: string; readonly fields: Readonly<Record<string, unknown>> };

/** Whether an event is of the type that a pattern names, and fits it. */
export function matches({ type, fields }: Entries, pattern: EventPattern): boolean {
  return type === pattern.event && fits(fields, pattern);
}

/**
 * Whether the entries of an event hold every plain value that a pattern asks for, those of `ifGiven` only where the event has the entry.
 * Where the event holds a list, one entry has to fit; an entry of what was said fits by its `what`.
 */
export function fits(fields: Entries["fields"], { where, ifGiven }: EventPattern): boolean {
  if (where !== undefined) for (const field in where) if (!holds(fields[field], where[field])) return false;
  if (ifGiven === undefined) return true;
  for (const field in ifGiven) if (fields[field] !== undefined && !holds(fields[field], ifGiven[field])) return false;
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
