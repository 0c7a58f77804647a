import { onlyVisitor, together, type VisitorSet } from "@home-visits/core/history";
import { lateFrom } from "@home-visits/core/timers";
import type { LadderState, Overran } from "./LadderState.js";
import type { VisitorClock } from "./VisitorClock.js";

/**
 * Who had been expected, by the time without the ladder's grace, and told only later that they come at another time or go home. What they owed
 * by that time was not done until then, and stays in the answer.
 * @param clocks what the visitors' clocks show after the event
 * @param ms the event's instant
 */
export function overranAfter(
  { plan, clocks: before, overran }: LadderState,
  clocks: readonly VisitorClock[],
  ms: number,
): readonly Overran[] {
  if (plan.ladder.status === "none") return overran;
  const { grace } = plan.ladder;
  const late = new Map<number, VisitorSet>();
  for (const [place, was] of before.entries()) {
    const is = clocks[place];
    const limit = was.limit - grace;
    if (is === undefined || was.status !== "expected" || lateFrom(limit) > ms) continue;
    if (is.status !== "going-home" && (is.limit === was.limit || is.home !== was.home)) continue;
    const whom = onlyVisitor(place);
    late.set(limit, together(late.get(limit) ?? whom, whom));
  }
  return late.size === 0
    ? overran
    : [...overran, ...[...late].map(([limit, visitors]) => ({ visitors, limit, until: ms }))];
}
