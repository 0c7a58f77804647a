import { fixed, type AssessmentMode, type Policy, type School, type Visit } from "@home-visits/core";
import { plannedMoment } from "./plannedMoment.js";
import { procedureOf, type Procedure } from "./procedureOf.js";
import { stepsLeftOut } from "./stepsLeftOut.js";
import type { PlanHome } from "./EscalationPlan.js";

type Question = {
  readonly visit: Visit;
  readonly round: readonly Visit[];
  readonly policy: Policy;
  readonly school: School;
  readonly mode: AssessmentMode;
  readonly zone: string;
};

/** A round as it is planned: the visitors of all its homes, what the journey as a whole says, and each home with its own timers. */
export type PlannedRound = {
  readonly visit: Visit;
  readonly journey: Procedure;
  readonly homes: readonly PlanHome[];
};

/**
 * The homes of a visit's round, in their order; `undefined` for a visit that is alone. Of the visits that are handed over only those of its
 * own round count, so that the whole list of a day can be given.
 */
export function visitsOfRound(visit: Visit, others: readonly Visit[]): readonly Visit[] | undefined {
  const { round } = visit;
  if (round === undefined) return undefined;
  const rest = others.filter((other) => other.round?.id === round.id && other.id !== visit.id);
  if (rest.length === 0) return undefined;
  return [visit, ...rest].sort((one, other) => (one.round?.position ?? 0) - (other.round?.position ?? 0));
}

/** Plans a round: one departure and one return for all, and for each home its own times, calls and papers. */
export function planRound({ visit, round, policy, school, mode, zone }: Question): PlannedRound {
  const journeys = round.map((home) => onJourney(home, round));
  // one journey has one ladder: a step that is for any of its homes is in it
  const apart = journeys.map((home) => stepsLeftOut({ visit: home, policy, school, mode }));
  const leftOut = apart[0]?.filter((step) => apart.every((steps) => steps.includes(step))) ?? [];
  const procedures = journeys.map((home) => procedureOf({ visit: home, policy, school, mode, leftOut }));
  const homes = round.map((home, place): PlanHome => {
    const { ladder, timers, moments } = procedures[place] as Procedure;
    const at = (ms: number | undefined) => (ms === undefined ? undefined : plannedMoment(ms, zone));
    return Object.freeze({
      visit: home.id,
      position: place + 1,
      arrives: at(moments["expected-arrival"]),
      leaves: at(moments["expected-leave-home"]),
      record: fixed(home),
      ladder,
      timers,
      moments,
    });
  });
  const own = journeys[round.indexOf(visit)] ?? visit;
  return { visit: { ...visit, visitors: own.visitors, buddy: own.buddy }, journey: procedures[0] as Procedure, homes };
}

// Who is on the round, who watches over it, and when it leaves and comes back: the same for each home, wherever it was written down.
function onJourney(visit: Visit, round: readonly Visit[]): Visit {
  const visitors = new Map(round.flatMap((home) => home.visitors).map((one) => [one.id, one]));
  for (const one of visit.visitors) visitors.set(one.id, one);
  const buddy = visit.buddy ?? round.find((home) => home.buddy !== undefined)?.buddy;
  const leaveSchool = visit.times.leaveSchool ?? first(round, "leaveSchool");
  const backAtSchool = visit.times.backAtSchool ?? first(round, "backAtSchool");
  return {
    ...visit,
    visitors: [...visitors.values()],
    ...(buddy === undefined ? {} : { buddy }),
    times: {
      ...visit.times,
      ...(leaveSchool === undefined ? {} : { leaveSchool }),
      ...(backAtSchool === undefined ? {} : { backAtSchool }),
    },
  };
}

function first(round: readonly Visit[], time: "leaveSchool" | "backAtSchool"): string | undefined {
  return round.find(({ times }) => times[time] !== undefined)?.times[time];
}
