import type { Sourced } from "../policy/sourcedSchema.js";
import type { SettingValue } from "../policy/settingSchema.js";
import { sourcedValue, type AssessmentMode } from "../policy/sourcedValue.js";
import type { AssessmentSchool } from "./AssessmentSchool.js";
import type { CompiledPolicy } from "./compilePolicy.js";
import type { CompiledRule } from "./compileRule.js";

/** The values of a policy's settings in both modes, in the order of `settingIds`. */
export type SettingValues = {
  readonly strict: readonly (SettingValue | undefined)[];
  readonly lenient: readonly (SettingValue | undefined)[];
  /** For each rule that refers to any, the places of the settings that nobody stated. */
  readonly unstated: ReadonlyMap<CompiledRule, readonly number[]>;
};

const noChoices: NonNullable<AssessmentSchool["settings"]> = {};
const resolved = new WeakMap<CompiledPolicy, WeakMap<object, SettingValues>>();

function resolve(compiled: CompiledPolicy, choices: NonNullable<AssessmentSchool["settings"]>): SettingValues {
  const settings = compiled.settingIds.map((id): Sourced<SettingValue> | undefined => {
    const chosen = choices[id];
    return chosen ? { origin: "school-set", value: chosen.value, by: chosen.by } : compiled.policy.settings[id];
  });
  const inMode = (mode: AssessmentMode) => settings.map((setting) => setting && sourcedValue(setting, mode));
  const unstated = new Map<CompiledRule, readonly number[]>();
  for (const rule of compiled.rules) {
    const places = rule.settings.filter((place) => settings[place]?.origin === "not-stated");
    if (places.length > 0) unstated.set(rule, places);
  }
  return { strict: inMode("strict"), lenient: inMode("lenient"), unstated };
}

/** The settings that a visit is judged by: the policy's, with the school's own choices in their place. Worked out once for each pair. */
export function settingValues(compiled: CompiledPolicy, school: AssessmentSchool): SettingValues {
  const choices = school.settings ?? noChoices;
  const known = resolved.get(compiled) ?? new WeakMap<object, SettingValues>();
  resolved.set(compiled, known);
  const values = known.get(choices) ?? resolve(compiled, choices);
  known.set(choices, values);
  return values;
}
