import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { issue, type Issue } from "../parsed/Issue.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { DatedEvent } from "./DatedEvent.js";
import type { Subject } from "./Subject.js";
import { eventPlaces, type EventPlaces } from "./eventPlaces.js";

/**
 * What of a record is dated before it can be true, each with its place in what was read: the events of `record` that `known` does not repeat,
 * then `known`. Such an event is kept and ends nothing; somebody has to look at its time.
 */
export function untimelyIssues(
  happened: readonly DatedEvent[],
  known: readonly VisitEvent[],
  record?: readonly VisitEvent[],
): readonly Issue[] {
  checkArgument("untimelyIssues", "happened", happened, expected.list);
  checkArgument("untimelyIssues", "known", known, expected.list);
  if (record !== undefined) checkArgument("untimelyIssues", "record", record, expected.list);
  let found: Issue[] | undefined;
  let places: EventPlaces | undefined;
  for (const { event, tooEarly } of happened) {
    if (tooEarly === undefined) continue;
    places ??= eventPlaces(known, record);
    const code = tooEarly.before === "departed" ? "dated-before-departure" : "dated-before-arrival";
    (found ??= []).push(issue(places.pointer(event), code));
  }
  return found ?? none;
}

/** The same of one visit, with the places of its own record. */
export function untimelyInRecord({ history, visit }: Pick<Subject, "history" | "visit">): readonly Issue[] {
  return untimelyIssues(history.untimely, visit.events);
}

const none: readonly Issue[] = [];
