import { answering, checkArguments, expected, listOf, optional, type VisitEvent } from "@home-visits/core";
import { clockText, instantInZone, instantMs } from "@home-visits/core/timers";
import { aPlan, checkPlan } from "../plan/aPlan.js";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { escalationAt } from "../due/escalationAt.js";
import type { EscalationState } from "../due/EscalationState.js";

/** One moment of a dry run: what the clock shows, what just happened, and the state from then until the next moment. */
export type SimulatedMoment = {
  readonly time: string;
  readonly at: string;
  readonly happened: readonly VisitEvent["type"][];
  readonly state: EscalationState;
};

/** What is played: the events of the story, and how long it runs; without an end it runs until nothing more changes by itself. */
export type SimulationScript = {
  readonly events: readonly VisitEvent[];
  readonly from?: string;
  readonly until?: string;
};

/** A dry run with the plan it was made from. */
export type Simulation = { readonly plan: EscalationPlan; readonly moments: readonly SimulatedMoment[] };

const LONGEST = 24 * 3_600_000;
const MOST = 500;

/**
 * Plays a story through a plan: one moment at the start and at every instant at which the answer changes. Events count from their own
 * instant on, so the run shows what the watcher would have seen. It stops after a day, or after 500 moments, whichever comes first.
 */
export function simulate(run: { readonly plan: EscalationPlan; readonly script: SimulationScript }): Simulation {
  checkArguments("simulate", run, { plan: aPlan, script: expected.object });
  checkPlan("simulate", run.plan);
  return answering("simulate", () => {
    const { plan, script } = run;
    checkArguments("simulate", script, {
      events: listOf(expected.event),
      from: optional(expected.text),
      until: optional(expected.text),
    });
    const first = startOf(plan, script);
    if (first === undefined) return { plan, moments: [] };
    const end = script.until === undefined ? first + LONGEST : instantMs(script.until);
    const moments: SimulatedMoment[] = [];
    for (let now = first; now <= end && moments.length < MOST;) {
      const at = instantInZone(now, plan.zone);
      const state = escalationAt(plan, script.events, at);
      const happened = script.events.filter((event) => instantMs(event.at) === now).map(({ type }) => type);
      moments.push({ time: clockText(now, plan.zone), at, happened, state });
      if (state.nextAt === undefined) break;
      now = instantMs(state.nextAt);
    }
    return { plan, moments };
  });
}

function startOf(plan: EscalationPlan, { events, from }: SimulationScript): number | undefined {
  if (from !== undefined) return instantMs(from);
  const known = [...(plan.leaves === undefined ? [] : [plan.leaves.ms]), ...events.map(({ at }) => instantMs(at))];
  return known.length === 0 ? undefined : Math.min(...known);
}
