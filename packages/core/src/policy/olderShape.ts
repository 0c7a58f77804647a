import { issueOf } from "./issueOf.js";
import type { Issue } from "../parsed/Issue.js";

const MOST_ENTRIES = 100;

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** Whether a number with its origin stands in a part of the policy instead of among the settings. */
function holdsNumbers(part: unknown, depth = 0): boolean {
  if (depth > 8 || typeof part !== "object" || part === null) return false;
  if ("origin" in part && ("value" in part || "assumed" in part)) return true;
  return Object.values(part)
    .slice(0, MOST_ENTRIES)
    .some((entry: unknown) => holdsNumbers(entry, depth + 1));
}

/** One clear issue for a document of an earlier shape, which says what moved; `undefined` for any other. */
export function olderShape(input: unknown): Issue | undefined {
  if (!isRecord(input)) return undefined;
  const timed = ["timers", "ladder", "codeWord", "review", "assessmentReview"].map((part) => input[part]);
  return timed.some((part) => holdsNumbers(part)) ? issueOf("", "moved-to-settings") : undefined;
}
