import type { ResolvedSettings } from "@home-visits/core/timers";
import type { Ladder } from "@home-visits/core";
import type { PlanCheckIns } from "./EscalationPlan.js";
import { lengthOf } from "./lengthOf.js";
import { startsFrom } from "./startsFrom.js";
import type { PlannedTimes } from "./plannedTimes.js";

type CheckIns = NonNullable<Exclude<Ladder, { status: "none" }>["starts"]["checkIns"]>;

/** The calls at even intervals of a ladder, if it asks for any. Without an interval there is nothing to expect. */
export function planCheckIns(
  checkIns: CheckIns | undefined,
  times: PlannedTimes,
  settings: ResolvedSettings,
): PlanCheckIns | undefined {
  if (checkIns === undefined || lengthOf(checkIns.every, settings) === 0) return undefined;
  const { counts, startsWith } = startsFrom(checkIns.from);
  return {
    from: times.all[counts],
    startsWith,
    every: lengthOf(checkIns.every, settings),
    window: lengthOf(checkIns.window, settings),
  };
}
