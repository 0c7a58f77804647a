import type { EscalationPlan } from "../plan/EscalationPlan.js";

/** The last instant in time of the first call at even intervals; `Infinity` where none is asked for or its start is not known. */
export function firstCheckIn({ ladder }: EscalationPlan, grid: number | undefined): number {
  if (ladder.status === "none" || ladder.checkIns === undefined || grid === undefined) return Infinity;
  return grid + ladder.checkIns.every + ladder.checkIns.window;
}

/**
 * The last instant in time of the call that comes after one heard at `ms`. A call counts for the one whose window has opened; an earlier
 * one counts for none, because it says nothing about the time to come.
 */
export function nextCheckIn({ ladder }: EscalationPlan, grid: number | undefined, ms: number): number {
  if (ladder.status === "none" || ladder.checkIns === undefined || grid === undefined) return Infinity;
  const { every, opens, window } = ladder.checkIns;
  const passed = Math.max(0, Math.floor((ms + opens - grid) / every));
  return grid + (passed + 1) * every + window;
}
