import { editsBetween } from "./nearestKey.js";

const SHORTEST = 6;

/** Whether two ids differ by one letter, or by two that changed places: one was most likely meant to be the other. `step-1` and `step-2` are two. */
export function isNearName(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  const counted = (id: string): string => id.replaceAll(/[0-9]+/g, "0");
  return counted(one) !== counted(other) && editsBetween(one, other) === 1;
}
