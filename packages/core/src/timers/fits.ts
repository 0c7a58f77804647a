import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { entriesOfEvent, nameOfEvent } from "../history/eventsNamed.js";
import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

/**
 * Whether an event has the name that a pattern gives and holds every plain value that it asks for, those of `ifGiven` only where the event
 * has the entry; an empty list tells nothing, as if it were not there. Where the event holds a list, one entry has to fit; an entry of what was said fits by its `what`.
 */
export function fits(event: VisitEvent, pattern: EventPattern): boolean {
  checkArgument("fits", "event", event, expected.event);
  checkHolds("fits", "pattern", pattern, "event");
  return pattern.perhaps !== true && matches(event, pattern, false);
}

/** The same for an event of which nobody can tell: it leaves an entry of `mustSay` blank, or the pattern says so with `perhaps`. */
export function mayFit(event: VisitEvent, pattern: EventPattern): boolean {
  return (pattern.mustSay !== undefined || pattern.perhaps === true) && matches(event, pattern, true);
}

function matches(event: VisitEvent, pattern: EventPattern, blankPasses: boolean): boolean {
  const { event: name, where, ifGiven, mustSay } = pattern;
  if (nameOfEvent(event) !== name) return false;
  if (where === undefined && ifGiven === undefined && mustSay === undefined) return true;
  const entries = entriesOfEvent(event);
  if (where !== undefined) for (const entry in where) if (!holds(entries[entry], where[entry])) return false;
  if (mustSay !== undefined)
    for (const entry in mustSay)
      if (isGiven(entries[entry]) ? !holds(entries[entry], mustSay[entry]) : !blankPasses) return false;
  if (ifGiven === undefined) return true;
  for (const entry in ifGiven) if (isGiven(entries[entry]) && !holds(entries[entry], ifGiven[entry])) return false;
  return true;
}

const isGiven = (found: unknown): boolean => found !== undefined && !(Array.isArray(found) && found.length === 0);

function holds(found: unknown, wanted: unknown): boolean {
  if (typeof found !== "object" || found === null) return isOneOf(found, wanted);
  if (!Array.isArray(found)) return "what" in found && isOneOf(found.what, wanted);
  for (const entry of found) if (holds(entry, wanted)) return true;
  return false;
}

function isOneOf(found: unknown, wanted: unknown): boolean {
  return typeof wanted === "object" ? Array.isArray(wanted) && wanted.includes(found) : found === wanted;
}
