import { issue, type Issue } from "../parsed/Issue.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { DatedEvent } from "./DatedEvent.js";

/**
 * What of a record is dated before it can be true, each with its place in the list of events that was read. Such an event is kept and ends
 * nothing; somebody has to look at its time.
 */
export function untimelyIssues(happened: readonly DatedEvent[], events: readonly VisitEvent[]): readonly Issue[] {
  let found: Issue[] | undefined;
  for (const { event, tooEarly } of happened) {
    if (tooEarly === undefined) continue;
    const code = tooEarly.before === "departed" ? "dated-before-departure" : "dated-before-arrival";
    (found ??= []).push(issue(`/events/${String(placeOf(event, events))}`, code));
  }
  return found ?? none;
}

const none: readonly Issue[] = [];

// One event may stand in a list twice, and a plan has its own copy of the record.
function placeOf(event: VisitEvent, events: readonly VisitEvent[]): number {
  const place = events.indexOf(event);
  return place >= 0 ? place : events.findIndex(({ id }) => id === event.id);
}
