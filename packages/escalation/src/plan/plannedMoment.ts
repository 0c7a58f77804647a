import { clockText, instantInZone } from "../clock/instantInZone.js";
import type { PlannedMoment } from "./EscalationPlan.js";

/** A time of the plan in the school's zone. */
export function plannedMoment(ms: number, zone: string): PlannedMoment {
  return Object.freeze({ instant: instantInZone(ms, zone), ms, clock: clockText(ms, zone) });
}
