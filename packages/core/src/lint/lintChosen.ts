import type { Policy } from "../policy/policySchema.js";
import { unreadSettings } from "../policy/unreadSettings.js";
import type { School } from "../school/schoolSchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Settings that a school chose and by which nothing in the policy goes: its choice changes no answer, no limit and no sentence. That the head of a document
 * names how often it is reviewed moves no review: only a timed clause does.
 */
export function lintChosen(policy: Policy, { settings: chosen = {} }: Partial<School>): PolicyWarning[] {
  const unread = new Set(unreadSettings(policy, "review", "cases"));
  return Object.keys(chosen)
    .filter((id) => unread.has(id))
    .map((id) => ({
      code: "choice-unread",
      path: `/settings/${id}`,
      sentence:
        "Take the school's choice out of its file, or give the policy a clause that goes by it: as it is, the choice changes nothing.",
    }));
}
