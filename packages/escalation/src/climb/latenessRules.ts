import { onlyVisitor } from "@home-visits/core/history";
import type { LatenessRules } from "@home-visits/core/timers";
import { firstExpected } from "./movedOn.js";
import type { LadderState } from "./LadderState.js";

/** What words of lateness do to the clock of one visitor, without the ladder's grace: on a round by the home that their clock shows. */
export function latenessRules(place: number, state: LadderState): LatenessRules {
  const { ladder, watch, zone } = state.plan;
  const stated = ladder.status === "none" ? undefined : ladder;
  return {
    planned: firstExpected(onlyVisitor(place), state) - (stated?.grace ?? 0),
    counts: stated?.counts ?? "",
    movesClock: stated?.newTimeMovesClock ?? false,
    within: watch.newTimeWithin.value,
    whyStops: stated !== undefined && stated.unless !== "leaving-call",
    zone,
  };
}
