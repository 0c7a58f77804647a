import type { LadderState } from "../climb/LadderState.js";
import type { VisitorClock } from "../climb/VisitorClock.js";
import { countsAtEachHome } from "../plan/countsAtEachHome.js";

type Clocks = Pick<LadderState, "clocks" | "plan">;

/**
 * When the last visitor who is still expected should be there, where the clock goes by one home at that one; whoever goes home said why they do
 * not come. The ladder's grace is its own: the legs have theirs.
 * @param home the home of a round, missing for the journey as a whole
 */
export function movedTo({ clocks, plan }: Clocks, home: number | undefined): number | undefined {
  const grace = plan.ladder.status === "none" ? 0 : plan.ladder.grace;
  const own = home !== undefined && countsAtEachHome(plan);
  const theirs = own ? clocks.filter((clock) => clock.home === home) : clocks;
  if (theirs.length === 0) return undefined;
  let latest = -Infinity;
  for (const { status, limit } of theirs) if (!staysAway(status)) latest = Math.max(latest, limit - grace);
  return latest === -Infinity ? Infinity : latest;
}

/** The same for each visitor by themselves, where they are expected at different times; whoever goes home is not expected. */
export function movedFor({ clocks, plan }: Clocks): readonly number[] | undefined {
  if (plan.ladder.status === "none" || countsAtEachHome(plan)) return undefined;
  const [first] = clocks;
  const away = first !== undefined && staysAway(first.status);
  if (clocks.every(({ status, limit }) => staysAway(status) === away && (away || limit === first?.limit)))
    return undefined;
  const { grace } = plan.ladder;
  return clocks.map(({ status, limit }) => (staysAway(status) ? Infinity : limit - grace));
}

// Whoever goes home, or does not go at all, is not expected.
const staysAway = (status: VisitorClock["status"]): boolean => status === "going-home" || status === "called-off";
