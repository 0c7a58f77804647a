import { findDuty } from "../duties/findDuty.js";
import { firstOfEach } from "../duties/Happened.js";
import { signsOf } from "../duties/signsOf.js";
import type { DatedEvent } from "@home-visits/core/history";
import { isCalledOff } from "../climb/advanceTo.js";
import type { LadderState } from "../climb/LadderState.js";
import type { Findings } from "./Findings.js";

/** What the legs and deadlines of the plan ask for: the one place at which the ladder's answer and theirs meet. */
export function findDuties(state: LadderState, happened: readonly DatedEvent[], findings: Findings): void {
  const { watch, standing } = state;
  const signs = signsOf(happened);
  const events = {
    signs,
    first: firstOfEach(signs, watch.listening),
    departed: standing.departed ?? Infinity,
    allBack: standing.allBack ?? Infinity,
    clock: clockOf(state),
    calledOff: isCalledOff(state),
  };
  for (const duty of watch.listening.duties) findDuty(duty, { events, watch, findings });
}

// When the last visitor who is still expected should be there. The ladder's grace is its own: the legs have theirs.
function clockOf({ clocks, plan: { ladder } }: LadderState): number {
  const grace = ladder.status === "none" ? 0 : ladder.grace;
  let latest = -Infinity;
  for (const { limit } of clocks) latest = Math.max(latest, limit - grace);
  return latest;
}
