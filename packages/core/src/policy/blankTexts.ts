import type { Issue } from "../parsed/Issue.js";
import { isBlank } from "../values/isBlank.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

/** Texts of a document in which nothing is written: a role without a title, a sentence that says nothing, a word of a list that no record holds. */
export function blankTexts({ cases: _, ...policy }: Policy): Issue[] {
  return blanksIn(policy, "");
}

function blanksIn(part: unknown, path: string): Issue[] {
  if (typeof part === "string") return isBlank(part) ? [issueOf(path, "blank-text")] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, entry]: [string, unknown]) => blanksIn(entry, `${path}/${key}`));
}
