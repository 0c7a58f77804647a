import type { VisitEvent } from "../visit/visitEventSchema.js";

/** Where events stand in the lists that were read: the record's events that `known` does not repeat, then `known`. */
export type EventPlaces = {
  /** The JSON Pointer of an event; a copy of one is found by its id. */
  readonly pointer: (event: VisitEvent) => string;
};

/**
 * Places in what was read. A plan keeps the record as it stood at departure, and the events that are known later may repeat it or only come
 * after it.
 */
export function eventPlaces(known: readonly VisitEvent[], record: readonly VisitEvent[] = []): EventPlaces {
  const ids = new Set(known.map(({ id }) => id));
  const events = [...record.filter(({ id }) => !ids.has(id)), ...known];
  const places = new Map<VisitEvent | string, number>();
  for (const [place, event] of events.entries()) {
    // one event may stand twice in a list: the first counts
    if (!places.has(event)) places.set(event, place);
    if (!places.has(event.id)) places.set(event.id, place);
  }
  return { pointer: (event) => `/events/${String(places.get(event) ?? places.get(event.id))}` };
}
