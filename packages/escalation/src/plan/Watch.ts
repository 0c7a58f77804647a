import { listeningFor, type Listening, type TimelessDuty } from "../duties/Listening.js";
import type { TimelessStep } from "../ladder/Run.js";
import type { EscalationPlan, PlanDuty, PlannedMoment } from "./EscalationPlan.js";

type Watched = Pick<EscalationPlan, "ladder" | "duties">;
type Shared = { readonly steps: readonly TimelessStep[]; readonly listening: Listening };

/**
 * A plan made ready for asking: its steps, what its duties listen for, and each duty's planned start and limit as bare milliseconds
 * (`Infinity` where there is none). Steps and duties stand here without their times, because all visits under the same rules share them.
 */
export type Watch = Shared & {
  readonly ladder: EscalationPlan["ladder"];
  readonly starts: readonly number[];
  readonly limits: readonly number[];
};

type Rules = {
  readonly rungs: readonly { readonly step: TimelessStep }[];
  readonly duties: readonly { readonly duty: TimelessDuty }[];
};

const byDuties = new WeakMap<readonly PlanDuty[], Watch>();
const byRules = new WeakMap<Rules, Shared>();

/**
 * The watch of a plan: worked out when it was planned, or now for a plan that was stored and read again. It is kept beside the plan, which
 * stays plain data.
 */
export function watchOf(plan: Watched): Watch {
  const known = byDuties.get(plan.duties);
  if (known?.ladder === plan.ladder) return known;
  const steps = plan.ladder.status === "none" ? [] : plan.ladder.steps;
  return remember(plan, { steps, listening: listeningFor(plan.duties) });
}

/** Makes the watch of a plan from rules that it has in common with others, so that what they share is in memory once. */
export function watchTogether(plan: Watched, rules: Rules): void {
  const shared = byRules.get(rules) ?? {
    steps: rules.rungs.map(({ step }) => step),
    listening: listeningFor(rules.duties.map(({ duty }) => duty)),
  };
  byRules.set(rules, shared);
  remember(plan, shared);
}

function remember({ ladder, duties }: Watched, { steps, listening }: Shared): Watch {
  const starts = duties.map(({ from }) => msOf(from));
  const limits = duties.map(({ limit }) => msOf(limit));
  const watch = { steps, listening, ladder, starts, limits };
  byDuties.set(duties, watch);
  return watch;
}

function msOf(moment: PlannedMoment | undefined): number {
  return moment === undefined ? Infinity : moment.ms;
}
