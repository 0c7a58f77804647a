import { listeningFor, type Listening, type TimelessDuty } from "../duties/Listening.js";
import type { EscalationPlan, PlanDuty, PlanLadderStep, PlannedMoment } from "./EscalationPlan.js";
import type { PlanOrigin } from "./planOrigin.js";

/** A step without what differs between visits under the same rules. */
export type TimelessStep = Omit<PlanLadderStep, "at" | "origin">;

type Watched = Pick<EscalationPlan, "leaves" | "ladder" | "duties">;
type Shared = { readonly steps: readonly TimelessStep[]; readonly listening: Listening };

/**
 * A plan made ready for asking: its steps, what its duties listen for, every planned time, and how well founded each step's is (`origins`).
 * Steps and duties stand here without their times, because all visits under the same rules share them.
 *
 * The times stand in one list, in milliseconds (`ms`) and as text (`texts`) side by side, `Infinity` and no text where there is none: first
 * the time of what nobody planned, then the departure, the limit of the overdue clock, the start and the limit of each duty in turn, and
 * each step of the ladder. Among thousands of visits the way to each time's own object would take longer than all reckoning.
 */
export type Watch = Shared & {
  readonly leaves: EscalationPlan["leaves"];
  readonly ladder: EscalationPlan["ladder"];
  readonly ms: readonly number[];
  readonly texts: readonly (string | undefined)[];
  readonly origins: readonly PlanOrigin[];
};

/** Where the time of what nobody planned stands in the list of times: there is none. */
export const UNPLANNED = 0;

/** Where the planned departure stands in the list of times. */
export const DEPARTURE = 1;

/** Where the limit of the overdue clock stands in the list of times. */
export const OVERDUE = 2;

/** Where the planned start of a duty stands in the list of times; its limit comes after it. */
export const startPlace = (duty: number): number => 3 + 2 * duty;

/** Where a step of the ladder stands in the list of times, in a plan with so many duties. */
export const rungPlace = (step: number, duties: number): number => startPlace(duties) + step;

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
  if (known?.ladder === plan.ladder && known.leaves === plan.leaves) return known;
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

function remember({ leaves, ladder, duties }: Watched, { steps, listening }: Shared): Watch {
  const rungs = ladder.status === "none" ? [] : ladder.steps;
  const times: readonly (PlannedMoment | undefined)[] = [
    undefined,
    leaves,
    ladder.status === "none" ? undefined : ladder.limit,
    ...duties.flatMap(({ from, limit }) => [from, limit]),
    ...rungs.map(({ at }) => at),
  ];
  const watch = {
    steps,
    listening,
    leaves,
    ladder,
    ms: times.map((moment) => moment?.ms ?? Infinity),
    texts: times.map((moment) => moment?.instant),
    origins: rungs.map(({ origin }) => origin),
  };
  byDuties.set(duties, watch);
  return watch;
}
