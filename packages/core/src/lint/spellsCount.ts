import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

const units: Readonly<Record<string, string>> = { "school-days": "school days", "working-days": "working days" };

/** Counts of school days or working days in settings that name other days: a reader would count those. */
export function spellsCount({ timers, settings }: Policy): readonly PolicyWarning[] {
  return timers.flatMap(({ by }): PolicyWarning[] => {
    if (by.kind !== "school-days" && by.kind !== "working-days") return [];
    const { setting: id } = by.count;
    const unit = Object.hasOwn(settings, id) ? settings[id]?.unit : undefined;
    const wanted = units[by.kind];
    if (unit === undefined || wanted === undefined || unit === wanted) return [];
    const sentence = `Write “${wanted}” as the unit: that is what the clause counts that names this setting.`;
    return [{ code: "unit-of-other-days", path: `/settings/${id}/unit`, sentence }];
  });
}
