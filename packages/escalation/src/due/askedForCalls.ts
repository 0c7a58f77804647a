import { onlyVisitor } from "@home-visits/core/history";
import { isCalledOff } from "../climb/advanceTo.js";
import type { LadderState } from "../climb/LadderState.js";
import { overdueFrom } from "../climb/VisitorClock.js";
import type { OpenQuestion } from "./OpenQuestion.js";

/**
 * The calls at even intervals, each asked for from its expected time on: only the visitors can make it (W7). Once its time is over its visitor
 * is overdue, and the ladder asks.
 */
export function askedForCalls(state: LadderState, now: number): OpenQuestion[] {
  const { ladder } = state.plan;
  if (ladder.status === "none" || ladder.checkIns === undefined || isCalledOff(state)) return [];
  const { window } = ladder.checkIns;
  return state.clocks.flatMap((clock, place) => {
    const overdue = overdueFrom(clock);
    if (overdue === Infinity || clock.checkBy === Infinity || overdue <= now) return [];
    const since = Math.max(clock.checkBy - window, clock.from);
    return [{ asks: "check-call" as const, visitors: onlyVisitor(place), since }];
  });
}
