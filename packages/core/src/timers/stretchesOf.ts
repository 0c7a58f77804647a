import type { CompiledCondition } from "../conditions/compileCondition.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { FALSE, TRUE, UNKNOWN } from "../conditions/truth.js";
import type { TimerContext } from "./TimerContext.js";

/** A time during which a timer's condition held: from when, until when (`Infinity`: still), and whether that is certain. */
export type Stretch = { readonly from: number; readonly until: number; readonly certain: boolean };

const always: readonly Stretch[] = [{ from: -Infinity, until: Infinity, certain: true }];
const perhapsAlways: readonly Stretch[] = [{ from: -Infinity, until: Infinity, certain: false }];
const never: readonly Stretch[] = [];

// What happens decides it, and has not happened: then it has not arisen. What the record leaves out is another matter.
function waits(when: CompiledCondition, evaluation: Evaluation): boolean {
  return when.tests.some((test) => test.fact?.course !== undefined && test.truth(evaluation) === UNKNOWN);
}

/**
 * Every time during which a condition held, oldest first, by its course; without a condition that is always. While nobody can tell whether it
 * holds, the last one is not certain; where only what is to come can tell, there is none.
 */
export function stretchesOf(when: CompiledCondition | undefined, context: TimerContext): readonly Stretch[] {
  if (when === undefined) return always;
  const evaluation = context.evaluation();
  const now = when.truth(evaluation);
  if (!when.changes) return now === FALSE ? never : now === TRUE ? always : perhapsAlways;
  if (now === UNKNOWN && waits(when, evaluation)) return never;
  const course = when.course(evaluation);
  const last = course.findLastIndex(({ value }) => value === (now === UNKNOWN ? UNKNOWN : TRUE));
  if (last < 0) return now === FALSE ? never : [{ from: -Infinity, until: Infinity, certain: now === TRUE }];
  const held: Stretch[] = [];
  for (const [place, { from, value }] of course.entries()) {
    if (place > last) break;
    if (place === last || value === TRUE)
      held.push({ from, until: course[place + 1]?.from ?? Infinity, certain: value === TRUE });
  }
  return held;
}
