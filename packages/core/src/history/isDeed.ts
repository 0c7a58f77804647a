import { openQuestions } from "../risk/openQuestions.js";
import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { speakerOf } from "./speakerOf.js";
import type { VisitParty } from "./VisitParty.js";

/** Whether an event is a call that nobody answered: it told nobody anything. */
export function isUnanswered(event: VisitEvent): boolean {
  return event.type === "contact" && event.answered === false;
}

/** Whether an event is something that the school or its visitors did: a call from outside the school is nobody's deed. */
export function isDeed(event: VisitEvent, party: VisitParty): boolean {
  if (event.type !== "contact") return true;
  const speaker = speakerOf(event.from, party);
  return speaker === "visitor" || speaker === "school" || speaker === "unknown";
}

/**
 * Whether an event is what the visitors do on the way: a call of theirs, not one within the school, and nothing that the family or somebody from
 * outside noted.
 */
export function isVisitorsDeed(event: VisitEvent, party: VisitParty): boolean {
  if (event.type === "contact") return speakerOf(event.from, party) === "visitor";
  const speaker = speakerOf(event.by, party);
  return speaker === "visitor" || speaker === "school" || speaker === "unknown";
}

/** The follow-up that an event says was done; `undefined` where it is no such event, or names none. */
export function followUpDone(event: VisitEvent): string | undefined {
  return event.type === "follow-up-done" ? event.followUp : undefined;
}

/** Whether one event can tell of everything that has come up by then: only a report does. */
export function tellsOfAll(event: VisitEvent): boolean {
  return event.type === "reported";
}

/** Whether an event is a new appointment for a time that had passed when it was made: nothing was arranged by it. */
export function tellsOfPastDay(event: VisitEvent): boolean {
  return event.type === "rearranged" && event.for !== undefined && epochMs(event.for) <= epochMs(event.at);
}

/** Whether an event says that an assessment is done of which the record holds a form with a question open. */
export function tellsOfUnfinished(event: VisitEvent, { assessments }: Pick<VisitParty, "assessments">): boolean {
  if (event.type !== "assessment-done") return false;
  const kind = event.assessment;
  return assessments.some((forms) => forms?.[kind] !== undefined && openQuestions(kind, forms[kind]).length > 0);
}
