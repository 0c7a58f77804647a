import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";

/** One clear issue for a document that holds what a school changes of another policy, and nothing of its own; `undefined` for any other. */
export function changesAlone(input: unknown): Issue | undefined {
  if (typeof input !== "object" || input === null || !("extends" in input)) return undefined;
  return "changes" in input || "withoutRules" in input ? issueOf("/extends", "changes-alone") : undefined;
}
