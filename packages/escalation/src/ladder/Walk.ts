import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { Person } from "./Person.js";
import type { Run } from "./Run.js";

/** A code word that was given: by whom, which visitors a second person has since confirmed, when the call for help was made. */
export type Alarm = { readonly at: number; readonly by: string | undefined; confirmed: number; done: number; ended: number };

/** A climb of the ladder that is over. */
export type PastRun = { readonly run: Run; readonly ended: number };

/** Where the events have led so far. It lives inside one call and is never handed out. */
export type Walk = {
  readonly plan: EscalationPlan;
  readonly people: readonly Person[];
  run: Run | undefined;
  readonly past: PastRun[];
  readonly alarms: Alarm[];
  departed: number;
  cancelled: number;
};

/** The state before any event: everybody is expected by the plan's limit. */
export function beginWalk(plan: EscalationPlan): Walk {
  const limit = plan.ladder.status === "none" ? Infinity : (plan.ladder.limit?.ms ?? Infinity);
  const people: Person[] = plan.visitors.map(() => ({ status: "expected", since: plan.leaves?.ms ?? -Infinity, limit, from: -Infinity }));
  return { plan, people, run: undefined, past: [], alarms: [], departed: Infinity, cancelled: Infinity };
}

/** The code word that is still in force, if any. */
export function activeAlarm(walk: Walk): Alarm | undefined {
  return walk.alarms.find((alarm) => alarm.ended === Infinity);
}
