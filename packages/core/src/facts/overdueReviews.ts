import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import { hasCome } from "./cameBeforehand.js";
import { latestReviewDay } from "../risk/reviewDue.js";
import { reviewRulesFor } from "../risk/reviewRulesFor.js";
import type { Subject } from "../history/Subject.js";

/** Why a review can be overdue, as the trust's form names the occasions. */
export const reviewOccasions = ["yearly", "incident", "change"] as const;

/** A day on which something was looked at or came up, and the instant where an event tells it. */
type Moment = { readonly on: string; readonly ms?: number };

const isAfter = (one: Moment, other: Moment): boolean =>
  one.ms === undefined || other.ms === undefined ? one.on > other.on : one.ms > other.ms;

const ofEvent =
  ({ zone }: Subject) =>
  ({ at, on }: { readonly at: string; readonly on?: string | undefined }): Moment => {
    const ms = epochMs(at);
    const day = dateInZone(ms, zone);
    return on === undefined || on === day ? { on: day, ms } : { on };
  };

/** Every time that the full assessment was completed or reviewed by now, on the form or by an event. */
function looks(s: Subject): readonly Moment[] {
  const form = s.visit.assessments?.full;
  const days = [form?.completedOn, ...(form?.reviews ?? []).map(({ on }) => on)];
  const told = [...eventsOf(s, "assessment-done"), ...eventsOf(s, "assessment-reviewed")];
  return [
    ...days.flatMap((on) => (on !== undefined && hasCome(on, s.now, s) ? [{ on }] : [])),
    ...told.filter(({ assessment }) => assessment === "full").map(ofEvent(s)),
  ];
}

function incidents(s: Subject): readonly Moment[] {
  return [...(s.visit.earlierIncidents ?? []), ...eventsOf(s, "incident").map(ofEvent(s))];
}

function changes(s: Subject): readonly Moment[] {
  return [...(s.visit.changes ?? []), ...eventsOf(s, "change").map(ofEvent(s))];
}

/** The day by which the interval or the form's own review date asks for a review. */
function yearlyDay(s: Subject, last: Moment): string | undefined {
  const full = s.visit.assessments?.full ?? { hazards: [] };
  const { reviewOn } = full;
  const rules = reviewRulesFor(full, s.reviewRules, s.matrix);
  const interval = latestReviewDay({ hazards: [], completedOn: last.on }, rules);
  const days = [interval, reviewOn !== undefined && reviewOn > last.on ? reviewOn : undefined];
  return days.filter((day) => day !== undefined).sort()[0];
}

/**
 * The occasions of which a review is overdue: the day on which it was due lies before today, and the assessment was not looked at since.
 * @returns undefined while no day is known on which the assessment was completed
 */
export function overdueReviews(s: Subject): readonly string[] | undefined {
  const seen = looks(s);
  const [first] = seen;
  if (!first) return undefined;
  const today = dateInZone(s.now, s.zone);
  const last = seen.reduce((one, other) => (isAfter(other, one) ? other : one), first);
  const isOpen = (occasion: Moment): boolean => occasion.on < today && seen.every((look) => isAfter(occasion, look));
  const due = yearlyDay(s, last);
  const overdue: Readonly<Record<(typeof reviewOccasions)[number], boolean>> = {
    yearly: due !== undefined && due < today,
    incident: incidents(s).some(isOpen),
    change: changes(s).some(isOpen),
  };
  return reviewOccasions.filter((occasion) => overdue[occasion]);
}
