import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { DatedEvent } from "./DatedEvent.js";
import type { History } from "./History.js";

/** What happened that a test holds for, oldest first. */
export function datedLike(
  { events }: Pick<History, "events">,
  holds: (event: VisitEvent, dated: DatedEvent) => boolean,
): readonly DatedEvent[] {
  return events.filter((dated) => holds(dated.event, dated));
}

/** When the first of what a test holds for happened, in milliseconds; `Infinity` where nothing did. */
export function firstLike({ events }: Pick<History, "events">, holds: (event: VisitEvent) => boolean): number {
  return events.find(({ event }) => holds(event))?.ms ?? Infinity;
}
