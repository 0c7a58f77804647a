import type { Evaluation } from "../conditions/Evaluation.js";
import type { History } from "../history/History.js";
import type { Expectation } from "./Expectation.js";
import type { LimitContext } from "./limitAt.js";

/**
 * What timers are reckoned in: the history and the facts of the visit (laid out when a condition first asks for them), its planned moments, the
 * school's numbers and calendar, and when visitors are expected, where that is no longer as it was planned.
 */
export type TimerContext = LimitContext & {
  readonly history: History;
  readonly evaluation: () => Evaluation;
  readonly expected: Expectation | undefined;
};
