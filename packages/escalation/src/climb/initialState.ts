import { beforeAnything, firstLeg, type VisitParty } from "@home-visits/core/history";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { OVERDUE, watchOf } from "../plan/Watch.js";
import type { LadderState } from "./LadderState.js";
import { firstCheckIn } from "./nextCheckIn.js";
import { earliestOverdue, type VisitorClock } from "./VisitorClock.js";

/** The state before any event: everybody is expected by the plan's limit. */
export function initialState(plan: EscalationPlan): LadderState {
  const watch = watchOf(plan);
  const callsFrom = plan.ladder.status === "none" ? undefined : plan.ladder.checkIns?.from;
  const clock: VisitorClock = {
    status: "expected",
    since: -Infinity,
    limit: watch.ms[OVERDUE] ?? Infinity,
    checkBy: firstCheckIn(plan, callsFrom),
    from: -Infinity,
    askFrom: Infinity,
    home: 0,
  };
  const clocks = plan.visitors.map(() => clock);
  return {
    plan,
    watch,
    standing: beforeAnything(partyIn(plan)),
    legs: plan.round && plan.visitors.map(() => firstLeg),
    clocks,
    overdueAt: earliestOverdue(clocks),
    counting: false,
    calling: false,
    callsFrom,
    climb: undefined,
    past: [],
    alarms: [],
    points: [],
    helped: plan.visitors.map(() => -Infinity),
  };
}

const roleSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Who is who on the visit of a plan. */
export function partyIn({ visit, record, round, visitors, roles, watch }: Whose): VisitParty {
  const held = roleSets.get(roles) ?? new Set(roles);
  roleSets.set(roles, held);
  return {
    visitors: visitors.map(({ id }) => id),
    roles: held,
    dangerEndsBy: watch.dangerEndsBy.value,
    homes: round?.map((home) => home.visit) ?? [visit],
    assessments: (round?.map((home) => home.record) ?? [record]).map(({ assessments }) => assessments),
  };
}

type Whose = Pick<EscalationPlan, "visit" | "record" | "round" | "visitors" | "roles" | "watch">;
