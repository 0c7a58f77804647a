import type { VisitEvent } from "@home-visits/core";
import { datedEvents } from "@home-visits/core/history";
import { dateInZone, instantInZone, instantMs, lateFrom } from "@home-visits/core/timers";
import { matchesAny } from "../climb/matches.js";
import type { EscalationPlan, PlanDuty } from "../plan/EscalationPlan.js";
import type { PlanOrigin } from "../plan/planOrigin.js";
import { dutyLimit } from "../duties/dutyLimit.js";
import type { Sign } from "../duties/Sign.js";
import { signsOf } from "../duties/signsOf.js";

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
 * @throws HomeVisitsError `not-an-instant` when `now` has no offset
 */
export function reviewsAt(plan: EscalationPlan, known: readonly VisitEvent[], now: string): ReviewState[] {
  const ms = instantMs(now);
  const signs = signsOf(datedEvents(known, ms).happened);
  return plan.reviews.map((review) => {
    const { start, limit } = timesOf(review, signs, plan);
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
}

type Times = { readonly start: number | "not-raised" | undefined; readonly limit: number | undefined };

// The latest event that starts a review, unless the review has been done since; else the plan's own date.
function timesOf(review: PlanDuty, signs: readonly Sign[], plan: EscalationPlan): Times {
  const done = signs.filter((sign) => matchesAny(sign, review.doneBy)).at(-1)?.ms;
  if (review.startsWith !== undefined) {
    const raised = signs.filter(({ type }) => type === review.startsWith).at(-1)?.ms;
    if (raised === undefined || (done !== undefined && done >= raised))
      return { start: "not-raised", limit: undefined };
    return { start: raised, limit: finite(dutyLimit(review.rule, raised, plan)) };
  }
  if (done !== undefined && review.rule.kind === "calendar")
    return { start: done, limit: finite(dutyLimit(review.rule, done, plan)) };
  return {
    start: review.from?.ms,
    limit: review.limit?.ms ?? (review.rule.kind === "by-month" ? finite(dutyLimit(review.rule, 0, plan)) : undefined),
  };
}

function finite(ms: number): number | undefined {
  return ms === Infinity ? undefined : ms;
}

function statusOf(start: Times["start"], limit: number | undefined, now: number): ReviewState["status"] {
  if (start === "not-raised") return "not-raised";
  if (limit !== undefined) return lateFrom(limit) <= now ? "overdue" : "in-time";
  return start === undefined ? "cannot-be-computed" : "due-without-limit";
}

function conflicts(review: PlanDuty, all: readonly PlanDuty[]): string[] {
  if (review.rule.kind !== "by-month") return [];
  const { month } = review.rule;
  return all.flatMap(({ id, action, rule }) =>
    id !== review.id && action === review.action && rule.kind === "by-month" && rule.month !== month ? [id] : [],
  );
}
