import type { DatedEvent } from "@home-visits/core/history";
import type { Sign } from "./Sign.js";

/** The events of a history as duties look at them. */
export function signsOf(events: readonly DatedEvent[]): readonly Sign[] {
  return events.map(({ ms, event }) => ({ id: event.id, ms, type: event.type, fields: event, next: undefined }));
}
