import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { EventOf } from "./EventOf.js";
import { indexed } from "./eventIndex.js";
import type { Subject } from "./Subject.js";

export type { EventOf } from "./EventOf.js";

/** The events of one type that have happened, oldest first. The index holds no other under that type. */
export function eventsOf<Type extends VisitEvent["type"]>(
  { byType }: Pick<Subject, "byType">,
  type: Type,
): readonly EventOf<Type>[] {
  return indexed(byType, type) as readonly EventOf<Type>[];
}

/** The last event of one type that has happened. */
export function lastOf<Type extends VisitEvent["type"]>(subject: Subject, type: Type): EventOf<Type> | undefined {
  return eventsOf(subject, type).at(-1);
}

/** Whether an event of the type has happened. */
export function has({ byType }: Subject, type: VisitEvent["type"]): boolean {
  return indexed(byType, type).length > 0;
}

/** Where the events of some types stand in the record, or the list itself while there are none. */
export function eventPointers(subject: Subject, ...types: readonly VisitEvent["type"][]): readonly string[] {
  const found: string[] = [];
  const { events } = subject.visit;
  for (let place = 0; place < events.length; place += 1) {
    const type = events[place]?.type;
    if (type !== undefined && types.includes(type)) found.push(`/events/${String(place)}`);
  }
  return found.length > 0 ? found : theList;
}

const theList: readonly string[] = ["/events"];

/** Where an event stands in the record. */
export function eventPointer({ visit }: Pick<Subject, "visit">, event: VisitEvent): string {
  return `/events/${String(visit.events.indexOf(event))}`;
}

/** Whole minutes from one instant to another, the begun minute not counted. */
export function minutesBetween(from: number, to: number): number {
  return Math.floor((to - from) / 60_000);
}
