import type { DatedEvent } from "../history/DatedEvent.js";
import type { Timer } from "../policy/timerSchema.js";

/**
 * How a timed clause stands.
 * - `not-due`: it has not arisen, or its moment has not come
 * - `due`: it is to be done, and in time
 * - `kept`, `kept-late`: it was done, the second after its limit
 * - `late`: its limit is over, or the moment after which it counts as not kept where it has none, and it is still to do
 * - `missed`: it was not done and cannot be done any more
 * - `not-needed`: it does not apply, or no longer
 * - `unknown`: the record does not tell whether it applies
 */
export type TimerStatus = "not-due" | "due" | "kept" | "kept-late" | "late" | "missed" | "not-needed" | "unknown";

/**
 * Where one timed clause stands for one thing that it is about. Instants are in milliseconds; `Infinity` is open or not known.
 * - `about`: the event that brought it up, where it arises once for each of several, or once more
 * - `certain`: whether the record tells that it applies
 * - `canBeBroken`: whether it can be late or broken: nothing is that nobody can tell was asked, but a ladder is climbed all the same, and its steps count
 * - `due`: since when it is to be done, `-Infinity` for what may be done at any time before its limit
 * - `limit`: the last instant in time
 * - `cites`: its clauses, without those that are asked of other visits only
 * - `minutes`: how late it is or was done, or how long it had been due when it was missed, the minute in which it became too late with it;
 *   without a limit how long it has been due
 * - `because`: why it was missed though it was late and still to do: it was needed no longer, or visitors said that they come later or not at all
 * - `missing`: the visitors of whom it is still wanted, where each has to do it
 * - `acts`: the acts that are still open, where several have to be done
 * - `asks`: only the visitors can know whether they did it, so the office is asked
 * - `otherDoers`: parties who did it although the policy names somebody else
 * - `changesAt`: the next instant at which this changes by itself
 */
export type TimerState = {
  readonly timer: Timer;
  readonly about: string | undefined;
  readonly cites: readonly string[];
  readonly status: TimerStatus;
  readonly certain: boolean;
  readonly canBeBroken: boolean;
  readonly due: number;
  readonly limit: number;
  readonly done: DatedEvent | undefined;
  readonly minutes: number;
  readonly because: "needed-no-longer" | "accounted-for" | undefined;
  readonly missing: readonly string[];
  readonly acts: readonly string[];
  readonly asks: boolean;
  readonly otherDoers: readonly string[];
  readonly changesAt: number;
};
