import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Subject } from "./Subject.js";

/** One type of event. */
export type EventOf<Type extends VisitEvent["type"]> = Extract<VisitEvent, { type: Type }>;

const isOf =
  <Type extends VisitEvent["type"]>(type: Type) =>
  (event: VisitEvent): event is EventOf<Type> =>
    event.type === type;

const NONE: readonly never[] = [];

/** The events of one type that have happened, oldest first. */
export function eventsOf<Type extends VisitEvent["type"]>(
  { byType }: Pick<Subject, "byType">,
  type: Type,
): readonly EventOf<Type>[] {
  return byType.get(type)?.filter(isOf(type)) ?? NONE;
}

/** The last event of one type that has happened. */
export function lastOf<Type extends VisitEvent["type"]>({ byType }: Subject, type: Type): EventOf<Type> | undefined {
  return byType.get(type)?.findLast(isOf(type));
}

/** Whether an event of the type has happened. */
export function has({ byType }: Subject, type: VisitEvent["type"]): boolean {
  return byType.has(type);
}

/** Where the events of some types stand in the record, or the list itself while there are none. */
export function eventPointers(subject: Subject, ...types: readonly VisitEvent["type"][]): readonly string[] {
  const found: string[] = [];
  for (const [place, event] of subject.visit.events.entries())
    if (types.includes(event.type)) found.push(`/events/${String(place)}`);
  return found.length > 0 ? found : ["/events"];
}

/** Whole minutes from one instant to another, the begun minute not counted. */
export function minutesBetween(from: number, to: number): number {
  return Math.floor((to - from) / 60_000);
}
