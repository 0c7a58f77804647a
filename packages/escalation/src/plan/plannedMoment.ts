import { clockText, instantInZone } from "@home-visits/core/timers";
import type { PlannedMoment } from "./EscalationPlan.js";

/** A time of the plan in the school's zone. */
export function plannedMoment(ms: number, zone: string): PlannedMoment {
  return Object.freeze({ instant: instantInZone(ms, zone), ms, clock: clockText(ms, zone) });
}
