import type { Limit } from "./limitSchema.js";
import type { Policy } from "./policySchema.js";

/** The ids of the settings that a limit names. */
export function limitSettings(limit: Limit): readonly string[] {
  return Object.values(limit).flatMap((part) => (typeof part === "object" && "setting" in part ? [part.setting] : []));
}

/** The settings that the limit of each timed clause of a policy names, by the clause's id. */
export function timerSettings({ timers }: Pick<Policy, "timers">): ReadonlyMap<string, readonly string[]> {
  return new Map(timers.map(({ id, by }) => [id, limitSettings(by)]));
}
