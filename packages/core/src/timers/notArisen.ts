import { UNKNOWN } from "../conditions/truth.js";
import type { Occurrence } from "./occurrencesOf.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";
import type { TimerState } from "./TimerState.js";

/** Where a timed clause stands whose condition does not hold: not needed, or, while nobody can tell, not due. */
export function notArisen(
  { timer, when }: ReadyTimer,
  about: Occurrence | undefined,
  { evaluation }: TimerContext,
): TimerState {
  const maybe = when?.truth(evaluation()) === UNKNOWN;
  return {
    timer,
    about: about?.id,
    cites: timer.cites,
    status: maybe ? "not-due" : "not-needed",
    certain: !maybe,
    due: Infinity,
    limit: Infinity,
    done: undefined,
    minutes: 0,
    because: undefined,
    missing: [],
    acts: [],
    asks: false,
    otherDoers: [],
    changesAt: Infinity,
  };
}
