import type { VisitEvent } from "../visit/visitEventSchema.js";

type EventType = VisitEvent["type"];

/** Events by their type, in the order in which they were given: each type has its place in a list. */
export type EventIndex = readonly (readonly VisitEvent[])[];

const NONE: readonly VisitEvent[] = [];
// Each type gets its place when it first comes up.
const places = new Map<EventType, number>();
const empty: (readonly VisitEvent[])[] = [];

function placeOf(type: EventType): number {
  const known = places.get(type);
  if (known !== undefined) return known;
  places.set(type, empty.length);
  return empty.push(NONE) - 1;
}

/** Sorts events by type, once for a visit. Copying a list of all types is several times quicker than filling a map. */
export function eventIndex(events: readonly VisitEvent[]): EventIndex {
  if (events.length === 0) return empty;
  const index: (VisitEvent[] | readonly VisitEvent[])[] = empty.slice();
  const own: VisitEvent[][] = [];
  for (const event of events) {
    const place = placeOf(event.type);
    const known = own[place];
    if (known === undefined) index[place] = own[place] = [event];
    else known.push(event);
  }
  return index;
}

/** The events of one type, in their order. */
export function indexed(index: EventIndex, type: EventType): readonly VisitEvent[] {
  // a type without a place has not come up yet, in this visit or another
  const place = places.get(type);
  return place === undefined ? NONE : (index[place] ?? NONE);
}
