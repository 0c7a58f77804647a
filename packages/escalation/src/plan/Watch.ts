import { readyTimers, type ReadyTimers } from "@home-visits/core/timers";
import type { EscalationPlan, PlanLadderStep, PlannedMoment, PlanTimer } from "./EscalationPlan.js";
import type { PlanOrigin } from "./planOrigin.js";

/**
 * A step without what differs between visits under the same rules. The patterns of what does it are copies of the plan's: its own lists are
 * frozen, and reading those for each event takes four times as long.
 */
export type TimelessStep = Omit<PlanLadderStep, "at" | "origin">;

type Watched = Pick<EscalationPlan, "leaves" | "ladder" | "timers" | "settings" | "definitions" | "own">;
type Shared = { readonly steps: readonly TimelessStep[]; readonly ready: ReadyTimers };

/**
 * A plan made ready for asking: its steps, its timers, every planned time, and how well founded each step's is (`origins`).
 * Steps and timers stand here without their times, because all visits under the same rules share them.
 *
 * The times stand in one list, in milliseconds (`ms`) and as text (`texts`) side by side, `Infinity` and no text where there is none: first
 * the time of what nobody planned, then the departure, the limit of the overdue clock, the start and the limit of each timer in turn, and
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

/** Where the planned start of a timer stands in the list of times; its limit comes after it. */
export const startPlace = (timer: number): number => 3 + 2 * timer;

/** Where a step of the ladder stands in the list of times, in a plan with so many timers. */
export const rungPlace = (step: number, timers: number): number => startPlace(timers) + step;

type Rules = { readonly rungs: readonly { readonly step: TimelessStep }[] };

const byTimers = new WeakMap<readonly PlanTimer[], Watch>();
const byRules = new WeakMap<Rules, Shared>();

/**
 * The watch of a plan: worked out when it was planned, or now for a plan that was stored and read again. It is kept beside the plan, which
 * stays plain data.
 */
export function watchOf(plan: Watched): Watch {
  const known = byTimers.get(plan.timers);
  if (known?.ladder === plan.ladder && known.leaves?.ms === plan.leaves?.ms) return known;
  const steps = plan.ladder.status === "none" ? [] : plan.ladder.steps;
  return remember(plan, { steps: steps.map(withOwnPatterns), ready: readyIn(plan) });
}

/** Makes the watch of a plan from rules that it has in common with others, so that what they share is in memory once. */
export function watchTogether(plan: Watched, rules: Rules): void {
  const shared = byRules.get(rules) ?? {
    steps: rules.rungs.map(({ step }) => withOwnPatterns(step)),
    ready: readyIn(plan),
  };
  byRules.set(rules, shared);
  remember(plan, shared);
}

function remember({ leaves, ladder, timers }: Watched, { steps, ready }: Shared): Watch {
  const rungs = ladder.status === "none" ? [] : ladder.steps;
  const times: readonly (PlannedMoment | undefined)[] = [
    undefined,
    leaves,
    ladder.status === "none" ? undefined : ladder.limit,
    ...timers.flatMap(({ from, limit }) => [from, limit]),
    ...rungs.map(({ at }) => at),
  ];
  const watch = {
    steps,
    ready,
    leaves,
    ladder,
    ms: times.map((moment) => moment?.ms ?? Infinity),
    texts: times.map((moment) => moment?.instant),
    origins: rungs.map(({ origin }) => origin),
  };
  byTimers.set(timers, watch);
  return watch;
}

function withOwnPatterns(step: TimelessStep): TimelessStep {
  const choices = step.choices.map((choice) => ({ ...choice, doneBy: structuredClone(choice.doneBy) }));
  return { ...step, choices, doneBy: structuredClone(step.doneBy) };
}

function readyIn({ timers, ladder, settings, definitions, own }: Watched): ReadyTimers {
  const takers = new Map(timers.map(({ timer, takenBy }) => [timer.id, takenBy]));
  return readyTimers({
    timers: timers.map(({ timer }) => timer),
    definitions,
    own,
    settingIds: Object.keys(settings),
    roles: [],
    steps: ladder.status === "none" ? [] : ladder.steps,
    clock: clockOf(ladder),
    takersOf: ({ id }) => takers.get(id),
  });
}

function clockOf(ladder: EscalationPlan["ladder"]): ReadyTimers["clock"] {
  if (ladder.status === "none" || ladder.startsWith !== undefined) return undefined;
  const { counts, newTimeSetting, unless } = ladder;
  return { counts, newTimeMovesClock: newTimeSetting, whyStops: unless !== "leaving-call" };
}
