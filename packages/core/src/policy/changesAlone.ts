import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";

/** What every policy has that was read, and so one that was made of another and its changes. */
const sections = ["rules", "timers", "settings", "ladder", "codeWord"] as const;

/**
 * One clear issue for a document that holds what a school changes of another policy, and nothing of its own; `undefined` for any other. Taken as a
 * policy it would have the few rules that it changes and none of the others.
 */
export function changesAlone(input: unknown): Issue | undefined {
  if (typeof input !== "object" || input === null || !("extends" in input)) return undefined;
  // what changes itself is told as that
  if ("id" in input && input.id === input.extends) return undefined;
  const isPart = sections.some((section) => !(section in input));
  return isPart || "changes" in input || "withoutRules" in input ? issueOf("/extends", "changes-alone") : undefined;
}
