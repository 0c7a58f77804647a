import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";

// What a step of the overdue ladder can say and one of the policy's own cannot, and what says it there.
const codes = new Map([
  ["acknowledgement", "own-step-not-held"],
  ["choices", "own-step-has-acts"],
  ["order", "own-step-in-order"],
  ["per", "own-step-for-the-visit"],
  ["endsWith", "own-ladder-says-what-ends"],
  ["forbids", "own-ladder-forbids"],
] as const);

const inOwnStep = /^\/ladders\/[0-9]+\/steps\/[0-9]+\/([A-Za-z]+)$/;

/** Issues of a document's shape, where an entry that only the overdue ladder has says what to write in a ladder of the policy's own. */
export function withOwnStepReasons(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => {
    const [, entry = ""] = issue.code === "unknown-key" ? (inOwnStep.exec(issue.path) ?? []) : [];
    for (const [key, code] of codes) if (key === entry) return issueOf(issue.path, code);
    return issue;
  });
}
