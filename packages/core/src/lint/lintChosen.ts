import { mentionedIn } from "../policy/namedIn.js";
import type { Policy } from "../policy/policySchema.js";
import { isWatchSetting } from "../policy/watchSetting.js";
import { countingSettings } from "../policy/countingSettings.js";
import type { School } from "../school/schoolSchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Settings that a school chose and by which nothing in the policy goes: its choice changes no answer, no limit and no sentence. That the head of a document
 * names how often it is reviewed moves no review: only a timed clause does.
 */
export function lintChosen(policy: Policy, { settings: chosen = {} }: Partial<School>): PolicyWarning[] {
  const read = mentionedIn({ ...policy, settings: undefined, review: undefined, cases: undefined }, "setting");
  const counting = countingSettings(policy);
  return Object.keys(chosen)
    .filter((id) => Object.hasOwn(policy.settings, id))
    .filter((id) => !read.has(id) && !isWatchSetting(id) && !Object.hasOwn(counting, id))
    .map((id) => ({
      code: "choice-unread",
      path: `/settings/${id}`,
      sentence:
        "Take the school's choice out of its file, or give the policy a clause that goes by it: as it is, the choice changes nothing.",
    }));
}
