import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import { valueOfSetting } from "./statedOrAssumed.js";

/** Settings that are words or hours and have a unit all the same: an hour of the day is not counted in minutes. */
export function unitsMisplaced({ settings }: Pick<Policy, "settings">): Issue[] {
  return Object.entries(settings).flatMap(([id, setting]) => {
    const value = valueOfSetting(setting);
    const isMisplaced = setting.unit !== undefined && (typeof value === "string" || Array.isArray(value));
    return isMisplaced ? [issueOf(`/settings/${id}/unit`, "unit-misplaced")] : [];
  });
}
