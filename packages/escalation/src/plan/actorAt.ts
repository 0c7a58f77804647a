import { isOfficeHours, type SchoolCalendar } from "@home-visits/core/timers";
import type { PlanActor } from "../school/PlanActor.js";
import type { PlanStep } from "./EscalationPlan.js";

/** Who takes a step that falls due at an instant: while the school is closed, whoever its roles name for those hours. */
export function actorAt(step: Pick<PlanStep, "actor" | "outOfHours">, ms: number, calendar: SchoolCalendar): PlanActor {
  if (step.outOfHours === undefined || ms === Infinity || ms === -Infinity) return step.actor;
  return isOfficeHours(ms, calendar) ? step.actor : step.outOfHours;
}
