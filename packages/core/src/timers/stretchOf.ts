import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { FALSE, TRUE, UNKNOWN } from "../conditions/truth.js";
import type { ReadyTimer } from "./ReadyTimer.js";
import type { TimerContext } from "./TimerContext.js";

/** The last time during which a timer's condition held: from when, until when (`Infinity`: still), and whether that is certain. */
export type Stretch = { readonly from: number; readonly until: number; readonly certain: boolean };

const always: Stretch = { from: -Infinity, until: Infinity, certain: true };

// What happens decides it, and has not happened: then it has not arisen. What the record leaves out is another matter.
function waits(when: CompiledCondition, evaluation: Evaluation): boolean {
  return when.tests.some((test) => test.fact?.course !== undefined && test.truth(evaluation) === UNKNOWN);
}

/** When a timer applied last, by the course of its condition; `undefined` where it never did, and where only what is to come can tell. */
export function stretchOf({ when }: ReadyTimer, context: TimerContext): Stretch | undefined {
  if (when === undefined) return always;
  const evaluation = context.evaluation();
  const now = when.truth(evaluation);
  if (now === UNKNOWN && waits(when, evaluation)) return undefined;
  const course = when.course(evaluation);
  const last = course.findLastIndex(({ value }) => value === (now === UNKNOWN ? UNKNOWN : TRUE));
  const entry = course[last];
  if (entry === undefined)
    return now === FALSE ? undefined : { from: -Infinity, until: Infinity, certain: now === TRUE };
  return { from: entry.from, until: course[last + 1]?.from ?? Infinity, certain: entry.value === TRUE };
}
