import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Subject } from "./Subject.js";

/** One type of event. */
export type EventOf<Type extends VisitEvent["type"]> = Extract<VisitEvent, { type: Type }>;

/** The events of one type that have happened, oldest first. */
export function eventsOf<Type extends VisitEvent["type"]>(
  subject: Pick<Subject, "happened">,
  type: Type,
): readonly EventOf<Type>[] {
  return subject.happened.filter((event): event is EventOf<Type> => event.type === type);
}

/** The last event of one type that has happened. */
export function lastOf<Type extends VisitEvent["type"]>(subject: Subject, type: Type): EventOf<Type> | undefined {
  return eventsOf(subject, type).at(-1);
}

/** Whether an event of the type has happened. */
export function has(subject: Subject, type: VisitEvent["type"]): boolean {
  return subject.happened.some((event) => event.type === type);
}

/** Where the events of some types stand in the record, or the list itself while there are none. */
export function eventPointers(subject: Subject, ...types: readonly VisitEvent["type"][]): readonly string[] {
  const found = subject.visit.events.flatMap((event, place) =>
    types.includes(event.type) ? [`/events/${String(place)}`] : [],
  );
  return found.length > 0 ? found : ["/events"];
}

/** Whole minutes from one instant to another, the begun minute not counted. */
export function minutesBetween(from: number, to: number): number {
  return Math.floor((to - from) / 60_000);
}
