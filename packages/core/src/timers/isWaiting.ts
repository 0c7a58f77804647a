import { checkHolds } from "../parsed/checkArgument.js";
import { deedsOf } from "./deedsOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import { isNextStep, startOf } from "./startOf.js";
import type { TimerContext } from "./TimerContext.js";

/**
 * Whether a timer only waits for its start: that has not come, and nobody has done anything for it yet. Whatever its condition, nothing is
 * due then, done or late. A call on the way is asked for at its expected time too, and so does not only wait.
 */
export function isWaiting(ready: ReadyTimer, context: TimerContext): boolean {
  checkHolds("isWaiting", "ready", ready, "timer");
  checkHolds("isWaiting", "context", context, "history");
  return (
    ready.timer.part !== "leg" &&
    !isNextStep(ready.timer) &&
    startOf(ready, context) === Infinity &&
    deedsOf(ready, context.history).length === 0
  );
}
