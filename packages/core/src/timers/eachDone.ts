import type { VisitorSet } from "../history/VisitorSet.js";
import { valueIn } from "../settings/valueIn.js";
import type { TimerDeed } from "./deedsOf.js";
import { dischargedBy } from "./dischargedBy.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";

/** How often a timed clause is done: once, or as often as its `repeat` says. Without `times`, or where nobody states it, that has no end. */
export function timesInAll({ timer: { repeat } }: ReadyTimer, context: TimerContext): number {
  if (repeat === undefined) return 1;
  const times = repeat.times === undefined ? undefined : valueIn(repeat.times, context);
  return typeof times === "number" ? times : Infinity;
}

/** The deeds that did a timed clause, oldest first: the one that did it, and of what is repeated one for each time. */
export function eachDone(
  ready: ReadyTimer,
  whose: VisitorSet,
  deeds: readonly TimerDeed[],
  context: TimerContext,
): readonly TimerDeed[] {
  const most = timesInAll(ready, context);
  const { acts, timer } = ready;
  // where each deed does it by itself there is nothing to look for
  if (acts === undefined && timer.attempts === undefined && timer.each !== "visitor") return deeds.slice(0, most);
  const found: TimerDeed[] = [];
  let left = deeds;
  while (found.length < most) {
    const { deed } = dischargedBy(ready, whose, left, context);
    if (deed === undefined) break;
    found.push(deed);
    left = left.slice(left.indexOf(deed) + 1);
  }
  return found;
}
