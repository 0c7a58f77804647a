import type { PlannedTimes, ResolvedSettings } from "@home-visits/core/timers";
import type { Condition, Ladder } from "@home-visits/core";
import type { PlanCheckIns } from "./EscalationPlan.js";
import { lengthOf } from "./lengthOf.js";
import { startsFrom } from "./startsFrom.js";

type CheckIns = NonNullable<Exclude<Ladder, { status: "none" }>["starts"]["checkIns"]>;

/** Which of a ladder's intervals between calls counts for a visit, by its place among the other ones; `undefined` for the first. */
export function intervalFor(ladder: Ladder, holds: (condition: Condition) => boolean): number | undefined {
  const others = ladder.status === "none" ? [] : (ladder.starts.checkIns?.everyWhen ?? []);
  const place = others.findIndex(({ when }) => holds(when));
  return place < 0 ? undefined : place;
}

/** The calls at even intervals of a ladder, if it asks for any. Without an interval there is nothing to expect. */
export function planCheckIns(
  checkIns: CheckIns | undefined,
  interval: number | undefined,
  times: PlannedTimes,
  settings: ResolvedSettings,
): PlanCheckIns | undefined {
  if (checkIns === undefined) return undefined;
  const { from, window } = checkIns;
  const other = interval === undefined ? undefined : checkIns.everyWhen?.[interval];
  const every = lengthOf((other ?? checkIns).every, settings);
  if (every === 0) return undefined;
  const { counts, startsWith } = startsFrom(from);
  const sides = "setting" in window ? { before: window, after: window } : window;
  return {
    from: times[counts],
    startsWith,
    every,
    opens: lengthOf(sides.before, settings),
    window: lengthOf(sides.after, settings),
  };
}
