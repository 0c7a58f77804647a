import type { Evaluation } from "../conditions/Evaluation.js";
import type { History } from "../history/History.js";
import type { LimitContext } from "./limitAt.js";

/**
 * What timers are reckoned in: the history and the facts of the visit (laid out when a condition first asks for them), its planned moments, the school's numbers and calendar, and the moment
 * that messages have moved (`movedTo`, and for each visitor by themselves `movedFor`), where the ladder of the policy watches one (`watched`).
 */
export type TimerContext = LimitContext & {
  readonly history: History;
  readonly evaluation: () => Evaluation;
  readonly watched: string | undefined;
  readonly movedTo: number | undefined;
  readonly movedFor?: readonly number[] | undefined;
};
