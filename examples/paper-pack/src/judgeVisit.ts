import { assessVisit, isInForce, londonDate, type Assessment, type Policy, type Visit } from "@home-visits/core";
import type { Records } from "./readRecords.js";

/** What one policy says about a visit. */
export type Judged = { readonly policy: Policy; readonly assessment: Assessment };

/**
 * Whether a visit may go, under the school's policy and every addendum that is in force on its day: as things stand at `now`, or, where it
 * should have left by then, just before it left. It is the instant for which the cover of a pack answers too.
 */
export function judgeVisit(
  visit: Visit,
  records: Pick<Records, "policy" | "addenda" | "school">,
  now: string,
): Judged[] {
  const { policy, addenda, school } = records;
  const leaves = visit.times.leaveSchool ?? visit.times.arrive;
  const day = londonDate(leaves ?? now);
  const before = leaves === undefined ? Date.parse(now) : Math.min(Date.parse(now), Date.parse(leaves) - 1);
  const instant = new Date(before).toISOString();
  return [policy, ...addenda.filter((each) => isInForce(each, day, school))].map((each) => ({
    policy: each,
    assessment: assessVisit({ visit, policy: each, school, now: instant, mode: "lenient" }),
  }));
}
