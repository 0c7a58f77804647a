import type { Whereabouts } from "@home-visits/core/history";
import { departureOf, isCalledOff } from "../climb/advanceTo.js";
import { homeOfVisitor } from "../climb/homeNow.js";
import type { LadderState } from "../climb/LadderState.js";
import { expectedBy, overdueFrom, type VisitorClock } from "../climb/VisitorClock.js";
import { DEPARTURE, OVERDUE, UNPLANNED } from "../plan/Watch.js";
import type { PersonState, Phase, StandDownNeed } from "./EscalationState.js";
import { write, type Findings } from "./Findings.js";

/** Where the visit stands as a whole. A code word comes before everything else. */
export function phaseOf(state: LadderState, now: number): Phase {
  if (state.alarms.some(({ ended }) => ended === Infinity)) return "code-word";
  if (isCalledOff(state)) return "cancelled";
  if (state.overdueAt <= now) return "overdue";
  if (state.clocks.every(({ status }) => settled.has(status))) return "accounted-for";
  return departureOf(state) <= now ? "out" : "planned";
}

const settled: ReadonlySet<VisitorClock["status"]> = new Set(["back", "left", "going-home", "called-off"]);

/** Each visitor by themselves. */
export function peopleOf(state: LadderState, findings: Findings): PersonState[] {
  const { now } = findings;
  const off = isCalledOff(state);
  return state.clocks.map((clock, place) => {
    const one = state.standing.visitors[place];
    const since = one?.danger ?? (clock.since === -Infinity ? departureOf(state) : clock.since);
    const inDanger = one?.danger !== undefined;
    const heardOf = isOpenHearsay(state, place) ? one?.heardOf : undefined;
    return {
      visitor: state.standing.party.visitors[place] ?? "",
      status: inDanger ? "in-danger" : !off && overdueFrom(clock) <= now ? "overdue" : clock.status,
      since: since <= now ? write(findings, since, DEPARTURE) : undefined,
      expectedBy:
        (off || clock.status === "called-off" ? undefined : write(findings, expectedBy(clock), OVERDUE)) ?? "open",
      heardOf: heardOf === undefined ? undefined : write(findings, heardOf, UNPLANNED),
      home: homeOfVisitor(state, place, now),
    };
  });
}

/** Whether a visitor is not known to be back, or says so themselves and is in danger still. */
export function isAway({ danger }: Pick<Whereabouts, "danger">, clock: VisitorClock | undefined): boolean {
  return clock?.status !== "back" || danger !== undefined;
}

/**
 * Whether somebody spoke of a visitor whose word accounts for nobody, and nobody has accounted for them since. Of whoever is back nothing has
 * to be asked; whoever gave a code word after the return is no longer back.
 */
export function isOpenHearsay({ standing, clocks }: LadderState, place: number): boolean {
  const one = standing.visitors[place];
  return one?.heardOf !== undefined && isAway(one, clocks[place]) && one.heardOf > (one.accountedFor ?? -Infinity);
}

/** What has to be known of each visitor before the watch over them can end; nothing before they have left. */
export function standDownNeeds(state: LadderState, now: number): StandDownNeed[] {
  const { plan, standing, clocks } = state;
  const danger = standing.visitors.some((one) => one.danger !== undefined);
  if (isCalledOff(state) || (!danger && departureOf(state) > now)) return [];
  const found: StandDownNeed[] = [];
  for (const [place, clock] of clocks.entries()) {
    const visitor = plan.visitors[place]?.id ?? "";
    if (standing.visitors[place]?.danger !== undefined) found.push({ visitor, needs: "second-person" });
    else if (!danger && !settled.has(clock.status)) found.push({ visitor, needs: needOf(clock, state, now) });
  }
  return found;
}

function needOf(clock: VisitorClock, { plan: { ladder } }: LadderState, now: number): StandDownNeed["needs"] {
  if (overdueFrom(clock) <= now) return "contact";
  if (clock.status === "reached" || (clock.limit === Infinity && clock.from !== -Infinity)) return "new-time";
  return ladder.status !== "none" && ladder.unless === "leaving-call" ? "leaving-call" : "return";
}
