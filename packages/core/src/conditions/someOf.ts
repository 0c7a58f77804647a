import { isListed, itemCount } from "../history/itemCount.js";
import type { Item } from "../policy/itemSchema.js";
import { always, courseFromBoth, type Course } from "../values/Course.js";
import type { CompiledTest } from "./CompiledTest.js";
import type { ConditionTrace } from "./ConditionTrace.js";
import { atItem, type Evaluation } from "./Evaluation.js";
import { FALSE, greater, truthNames, UNKNOWN, type Truth } from "./truth.js";

/** What is compiled of the condition that is looked at for each thing, and of the whole. */
type Compiled = {
  readonly truth: (evaluation: Evaluation) => Truth;
  readonly changes: boolean;
  readonly course: (evaluation: Evaluation) => Course<Truth>;
  readonly trace: (evaluation: Evaluation) => ConditionTrace;
  readonly tests: readonly CompiledTest[];
};

/**
 * Whether a condition is so of one of several things: true with the first of them, unknown while none is known to be and one may be, or where the
 * record does not list them; else false.
 */
export function someOf(some: Item, part: Compiled): Compiled {
  const each = (evaluation: Evaluation): readonly Evaluation[] =>
    Array.from({ length: itemCount(evaluation.subject, some) }, (_, item) => atItem(evaluation, item));
  const none = ({ subject }: Evaluation): Truth => (isListed(subject, some) ? FALSE : UNKNOWN);
  const truth = (evaluation: Evaluation): Truth =>
    each(evaluation).reduce<Truth>((one, item) => greater(one, part.truth(item)), none(evaluation));
  return {
    truth,
    changes: part.changes,
    course: (evaluation) =>
      each(evaluation).reduce<Course<Truth>>(
        (one, item) => courseFromBoth(one, part.course(item), greater),
        always(none(evaluation)),
      ),
    trace: (evaluation) =>
      Object.freeze({
        some,
        each: Object.freeze(each(evaluation).map((item) => part.trace(item))),
        truth: truthNames[truth(evaluation)],
      }),
    tests: part.tests.map((test) => ({ ...test, ofSome: some })),
  };
}
