import type { VisitEvent } from "../visit/visitEventSchema.js";

/** Events by their type, in the order in which they were given. */
export type EventIndex = ReadonlyMap<VisitEvent["type"], readonly VisitEvent[]>;

const nothing: EventIndex = new Map();

/** Sorts events by type, once for a visit. */
export function eventIndex(events: readonly VisitEvent[]): EventIndex {
  if (events.length === 0) return nothing;
  const index = new Map<VisitEvent["type"], VisitEvent[]>();
  for (const event of events) {
    const known = index.get(event.type);
    if (known) known.push(event);
    else index.set(event.type, [event]);
  }
  return index;
}
