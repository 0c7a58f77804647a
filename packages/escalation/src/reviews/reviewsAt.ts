import { checkPlan } from "../plan/aPlan.js";
import { answering, checkArgument, expected, type VisitEvent } from "@home-visits/core";
import { datedEvents, type DatedEvent } from "@home-visits/core/history";
import { dateInZone, fits, instantInZone, instantMs, lateFrom, limitAt, startOfDay } from "@home-visits/core/timers";
import { partyIn } from "../climb/initialState.js";
import type { EscalationPlan, PlanTimer } from "../plan/EscalationPlan.js";
import type { PlanOrigin } from "../plan/planOrigin.js";

/**
 * A review of an assessment, a policy or an addendum. `on` is the last day in time, missing where it cannot be computed. `conflictsWith`
 * names other reviews of the same thing that the document dates differently: all are kept, none is preferred.
 */
export type ReviewState = {
  readonly review: string;
  readonly action: string;
  readonly status: "not-raised" | "in-time" | "overdue" | "due-without-limit" | "cannot-be-computed";
  readonly on: string | undefined;
  readonly changesAt: string | undefined;
  readonly conflictsWith: readonly string[];
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
};

/**
 * Where the reviews of a plan stand at an instant. A month without a day counts as its last day unless the policy says otherwise; a review
 * that an event calls for (an incident, a change) is due from that event, without a limit where the source gives none.
 * @throws HomeVisitsError `invalid-argument` when `now` has no offset
 */
export function reviewsAt(plan: EscalationPlan, known: readonly VisitEvent[], now: string): ReviewState[] {
  checkPlan("reviewsAt", plan);
  checkArgument("reviewsAt", "known", known, expected.list);
  return answering("reviewsAt", () => {
    const ms = instantMs(now);
    const { happened } = datedEvents(known, ms, partyIn(plan));
    return plan.reviews.map((review) => {
      const { start, limit } = timesOf(review, happened, plan, ms);
      return {
        review: review.id,
        action: review.action,
        status: statusOf(start, limit, ms),
        on: limit === undefined ? undefined : dateInZone(limit, plan.zone),
        changesAt: limit !== undefined && lateFrom(limit) > ms ? instantInZone(lateFrom(limit), plan.zone) : undefined,
        conflictsWith: conflicts(review, plan.reviews),
        cites: review.cites,
        origin: review.origin,
      };
    });
  });
}

type Times = { readonly start: number | "not-raised" | undefined; readonly limit: number | undefined };

// The latest event that starts a review, unless the review has been done since; else the plan's own date.
function timesOf(
  { timer, from, limit }: PlanTimer,
  events: readonly DatedEvent[],
  plan: EscalationPlan,
  now: number,
): Times {
  const { by, doneBy } = timer;
  const done = events.findLast(({ event }) => doneBy.some((pattern) => fits(event, pattern)))?.ms;
  const start = typeof timer.from === "object" && "event" in timer.from ? timer.from.event : undefined;
  const limitFrom = (ms: number) => finite(limitAt(by, ms, { ...plan, moments: {} }));
  if (start !== undefined) {
    const raised = events.findLast(({ event }) => event.type === start)?.ms;
    if (raised === undefined || (done !== undefined && done >= raised))
      return { start: "not-raised", limit: undefined };
    return { start: raised, limit: limitFrom(raised) };
  }
  if (done !== undefined && by.kind === "calendar") return { start: done, limit: limitFrom(done) };
  if (typeof timer.from === "object" && "date" in timer.from && timer.from.date === "assessment-reviewed") {
    const looked = lastLookedAt(plan, now);
    return { start: looked, limit: looked && limitFrom(looked) };
  }
  return { start: from?.ms, limit: limit?.ms ?? (by.kind === "by-month" ? limitFrom(0) : undefined) };
}

// A review that the form dates after now has not been made.
function lastLookedAt({ record, zone }: EscalationPlan, now: number): number | undefined {
  const { completedOn, reviews = [] } = record.assessments?.full ?? {};
  const startsOf = (on: string | undefined) => (on === undefined ? [] : startOfDay(on, zone));
  const made = reviews.flatMap(({ on }) => startsOf(on)).filter((ms) => ms <= now);
  const looked = [...made, ...[completedOn].flatMap(startsOf)];
  return looked.length === 0 ? undefined : Math.max(...looked);
}

function finite(ms: number | "open"): number | undefined {
  return ms === "open" ? undefined : ms;
}

function statusOf(start: Times["start"], limit: number | undefined, now: number): ReviewState["status"] {
  if (start === "not-raised") return "not-raised";
  if (limit !== undefined) return lateFrom(limit) <= now ? "overdue" : "in-time";
  return start === undefined ? "cannot-be-computed" : "due-without-limit";
}

function conflicts(review: PlanTimer, all: readonly PlanTimer[]): string[] {
  const { by } = review.timer;
  if (by.kind !== "by-month") return [];
  return all.flatMap(({ id, action, timer }) =>
    id !== review.id && action === review.action && timer.by.kind === "by-month" && timer.by.month !== by.month
      ? [id]
      : [],
  );
}
