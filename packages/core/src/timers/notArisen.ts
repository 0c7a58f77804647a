import { UNKNOWN } from "../conditions/truth.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

const none: readonly string[] = [];

/** Where a timed clause stands whose condition does not hold: not needed, or, while nobody can tell, not due. */
export function notArisen(
  { timer, when }: ReadyTimer,
  about: string | undefined,
  { evaluation }: TimerContext,
): TimerState {
  const maybe = when?.truth(evaluation()) === UNKNOWN;
  return {
    timer,
    about,
    cites: timer.cites,
    status: maybe ? "not-due" : "not-needed",
    certain: !maybe,
    canBeBroken: !maybe || timer.ladder !== undefined,
    due: Infinity,
    limit: Infinity,
    done: undefined,
    minutes: 0,
    because: undefined,
    missing: none,
    acts: none,
    asks: false,
    otherDoers: none,
    changesAt: Infinity,
  };
}
