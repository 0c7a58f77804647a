import { issue, type Issue } from "./Issue.js";

/** As many issues as anybody mends in one go. */
export const MOST_ISSUES = 100;

/**
 * The first hundred issues; where there are more, the last says how many.
 * @param total how many there are in all, where not every one of them was made
 */
export function fewIssues(issues: readonly Issue[], total = issues.length): readonly Issue[] {
  if (total <= MOST_ISSUES) return issues;
  return [...issues.slice(0, MOST_ISSUES - 1), issue("", "more-issues", { count: total - MOST_ISSUES + 1 })];
}
