import { statedOrAssumed } from "./statedOrAssumed.js";
import type { Issue } from "../parsed/Issue.js";
import { eventNames } from "./eventNames.js";
import { issueOf, unknownName } from "./issueOf.js";
import { placedTimers, type PlacedTimer } from "./placedTimers.js";
import { plannedMoments } from "./momentSchema.js";
import type { Policy } from "./policySchema.js";

/** The dates that a record or a policy holds. */
export const heldDates = [
  "assessment-completed",
  "assessment-reviewed",
  "policy-ratified",
  "policy-dated",
  "policy-reviewed",
];

/** The moments that a limit can lie before: the planned ones, and whatever happens. */
export function momentNames(policy: Pick<Policy, "events">): readonly string[] {
  return [...plannedMoments, "expected-entry", ...eventNames(policy)];
}

/** Moments that no visit has, and limits that limit nothing: the timed clause would never fall due, or always be late. */
export function momentIssues(policy: Policy): Issue[] {
  const moments = momentNames(policy);
  return placedTimers(policy).flatMap((placed) => ofTimer(placed, policy, moments));
}

function ofTimer(
  { timer: { from, by, until, when, limitKind }, path, start }: PlacedTimer,
  policy: Policy,
  moments: readonly string[],
): Issue[] {
  const found: Issue[] = [];
  if (typeof from === "object" && "date" in from && !heldDates.includes(from.date))
    found.push(unknownName(`${start}/date`, "unknown-moment", from.date, heldDates));
  if (typeof from === "object" && "since" in from && when === undefined)
    found.push(issueOf(`${start}/since`, "since-nothing"));
  if (by.kind === "before" && !moments.includes(by.moment))
    found.push(unknownName(`${path}/by/moment`, "unknown-moment", by.moment, moments));
  if (until !== undefined && !eventNames(policy).includes(until))
    found.push(unknownName(`${path}/until`, "unknown-event", until, eventNames(policy)));
  if (limitKind === "longest" && by.kind === "open") found.push(issueOf(`${path}/limitKind`, "longest-of-no-limit"));
  const limit = path.startsWith("/ladders") ? "within" : "by/period";
  if ("period" in by && by.period !== undefined && isNothing(by.period.setting, policy))
    found.push(issueOf(`${path}/${limit}`, "limit-of-nothing"));
  return found;
}

function isNothing(id: string, policy: Policy): boolean {
  const value = statedOrAssumed(id, policy)?.value;
  return value === 0 || (typeof value === "string" && /^P(T?0+[A-Z])+$/.test(value));
}
