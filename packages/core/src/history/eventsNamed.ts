import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { EventOf } from "./EventOf.js";
import { concernsHome } from "./concernsHome.js";
import { indexed, type EventIndex } from "./eventIndex.js";

/** The name by which a policy asks for an event: its type, or of a school's own event what it is. */
export function nameOfEvent(event: VisitEvent): string {
  return event.type === "own" ? event.what : event.type;
}

/** Whether a name by which a policy asks for an event is one of its own, and no type of every record. */
export const isOwnEvent = (name: string): boolean => !Object.hasOwn(concernsHome, name);

/** The events of one name that have happened, oldest first: of a type, or of a school's own, none of which has the name of a type. */
export function eventsNamed(byType: EventIndex, name: string): readonly VisitEvent[] {
  const typed = indexed(byType, name as VisitEvent["type"]);
  if (typed.length > 0) return typed;
  const own = indexed(byType, "own") as readonly EventOf<"own">[];
  return own.length === 0 ? own : own.filter(({ what }) => what === name);
}

/** The entries of an event by name; of a school's own event those that its policy declares stand beside those of every event. */
export function entriesOfEvent(event: VisitEvent): Readonly<Record<string, unknown>> {
  return event.type === "own" ? { ...event, ...event.own } : event;
}
