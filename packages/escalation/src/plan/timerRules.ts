import type { Timer } from "@home-visits/core";
import type { SettingsInMode } from "@home-visits/core/timers";
import type { ActorContext } from "../school/resolveActor.js";
import type { PlanTimer } from "./EscalationPlan.js";
import { limitOrigin } from "./limitOrigin.js";
import { stepOf } from "./stepOf.js";

/** What a timed clause says on every visit of a school: everything but its clock times. */
export type TimerRule = Omit<PlanTimer, "from" | "limit">;

/** The timed clauses of a policy with the people who have to do with them. */
export function timerRules(timers: readonly Timer[], context: ActorContext, within: SettingsInMode): TimerRule[] {
  return timers.map((timer) => ({
    ...stepOf(timer, context, within.settings),
    part: timer.part,
    origin: limitOrigin(timer.by, within),
    timer,
  }));
}
