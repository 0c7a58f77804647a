import { lastExpected, type Expectation } from "@home-visits/core/timers";
import type { LadderState } from "../climb/LadderState.js";
import type { VisitorClock } from "../climb/VisitorClock.js";

/**
 * When visitors are expected on a round whose ladder counts to each home's own time: as the clocks of those show who are on their way to it or at
 * it. `undefined` where nobody is.
 * @param home the place of a home, missing for the journey as a whole
 */
export function expectedIn(
  { clocks, plan }: Pick<LadderState, "clocks" | "plan">,
  home: number | undefined,
): Expectation | undefined {
  const { ladder, visitors } = plan;
  const theirs = home === undefined ? clocks : clocks.filter((clock) => clock.home === home);
  if (ladder.status === "none" || theirs.length === 0) return undefined;
  // the ladder's grace is its own: the legs have theirs
  const times = theirs.map(({ status, limit }) => ({ ...known, time: limit - ladder.grace, away: staysAway(status) }));
  const time = lastExpected({ moment: ladder.counts, visitors: times, overran: [] });
  return { moment: ladder.counts, visitors: visitors.map(() => ({ ...known, time, away: false })), overran: [] };
}

const known = { certain: true, overran: [] } as const;

// Whoever goes home, or does not go at all, is not expected.
const staysAway = (status: VisitorClock["status"]): boolean => status === "going-home" || status === "called-off";
