import { minuteOf } from "../minuteOf.js";
import type { Law } from "../View.js";

/** W13: a grace period is counted once: overdue in the very minute that the document gives. */
export const graceOnce: Law = {
  id: "W13",
  says: "a grace period is counted once, in the ladder or in the leg",
  judge: ({ ladder, told, now, state }) => {
    if (
      ladder.overdue === Infinity ||
      told.some(
        ({ means: { accounts, watch, danger, late, cancels, stays } }) =>
          accounts ?? watch ?? danger ?? late ?? cancels ?? stays,
      )
    )
      return false;
    const first = state.dueNow.find(({ step }) => step === ladder.steps[0]);
    if ((state.phase === "overdue") !== now >= ladder.overdue)
      return now >= ladder.overdue
        ? "the grace is over, and nobody is overdue"
        : "they are overdue while the grace runs";
    if (first?.since !== undefined && minuteOf(first.since) !== ladder.overdue + ladder.firstAfter)
      return `${first.step} is due since ${first.since.slice(11, 16)}`;
    return true;
  },
};
