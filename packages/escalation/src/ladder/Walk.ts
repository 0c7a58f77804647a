import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { OVERDUE, watchOf, type Watch } from "../plan/Watch.js";
import { earliestOverdue, type Person } from "./Person.js";
import { firstCheckIn } from "./nextCheckIn.js";
import type { Run } from "./Run.js";

/**
 * A code word that was given: which of several, by whom (everybody who gave one since nobody is safe), which visitors a second person has
 * since confirmed, and when all were.
 */
export type Alarm = {
  readonly at: number;
  readonly word: string | undefined;
  readonly by: Set<string | undefined>;
  confirmed: number;
  ended: number;
};

/** A climb of the ladder that is over. */
export type PastRun = { readonly run: Run; readonly ended: number };

/**
 * Where the events have led so far; it lives inside one call and is never handed out. `alarm` is the code word that is still in force,
 * `grid` is where the calls at even intervals count from, `started` whether that has happened, `counting` whether the event from which the
 * overdue clock counts has, `overdueAt` the first instant at which
 * anybody is overdue as things stand.
 */
export type Walk = {
  readonly plan: EscalationPlan;
  readonly watch: Watch;
  grid: number | undefined;
  started: boolean;
  counting: boolean;
  readonly people: readonly Person[];
  run: Run | undefined;
  readonly past: PastRun[];
  readonly alarms: Alarm[];
  alarm: Alarm | undefined;
  overdueAt: number;
  departed: number;
  cancelled: number;
};

/** The state before any event: everybody is expected by the plan's limit. */
export function beginWalk(plan: EscalationPlan): Walk {
  const watch = watchOf(plan);
  const limit = watch.ms[OVERDUE] ?? Infinity;
  const grid = plan.ladder.status === "none" ? undefined : plan.ladder.checkIns?.from;
  const checkBy = firstCheckIn(plan, grid);
  const people: Person[] = [];
  while (people.length < plan.visitors.length)
    people.push({ status: "expected", since: -Infinity, limit, checkBy, from: -Infinity });
  return {
    plan,
    watch,
    grid,
    started: false,
    counting: false,
    people,
    run: undefined,
    past: [],
    alarms: [],
    alarm: undefined,
    overdueAt: earliestOverdue(people),
    departed: Infinity,
    cancelled: Infinity,
  };
}
