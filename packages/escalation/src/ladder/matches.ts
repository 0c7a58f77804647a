import type { EventPattern } from "@home-visits/core";
import type { Sign } from "./Sign.js";

/** Whether an event is of the type a pattern names and fits it. */
export function matches(sign: Pick<Sign, "type" | "fields">, pattern: EventPattern): boolean {
  return sign.type === pattern.event && fits(sign.fields, pattern);
}

/**
 * Whether the entries of an event hold every plain value that a pattern asks for, and none that it excludes. Where the event holds a list,
 * one entry is enough; an entry of what was said is known by its `what`.
 */
export function fits(fields: Sign["fields"], { where, unless }: Pick<EventPattern, "where" | "unless">): boolean {
  if (where !== undefined) for (const field in where) if (!holds(fields[field], where[field])) return false;
  if (unless !== undefined) for (const field in unless) if (holds(fields[field], unless[field])) return false;
  return true;
}

/** Whether any one of several patterns fits. */
export function matchesAny(sign: Pick<Sign, "type" | "fields">, patterns: readonly EventPattern[]): boolean {
  for (let index = 0; index < patterns.length; index += 1) {
    const pattern = patterns[index];
    if (pattern !== undefined && matches(sign, pattern)) return true;
  }
  return false;
}

function holds(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => holds(found, one));
  if (typeof found !== "object" || found === null) return found === wanted;
  if (!Array.isArray(found)) return "what" in found && found.what === wanted;
  for (const entry of found) if (holds(entry, wanted)) return true;
  return false;
}
