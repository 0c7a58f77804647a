import type { Sourced } from "../policy/sourcedSchema.js";
import type { SettingValue } from "../policy/settingSchema.js";
import { sourcedValue, type AssessmentMode } from "../policy/sourcedValue.js";
import type { AssessmentSchool } from "./AssessmentSchool.js";
import type { CompiledPolicy } from "./compilePolicy.js";

/** The values of a policy's settings in both modes, and which of them nobody stated. All three in the order of `settingIds`. */
export type SettingValues = {
  readonly strict: readonly (SettingValue | undefined)[];
  readonly lenient: readonly (SettingValue | undefined)[];
  readonly unstated: readonly boolean[];
};

const untouched = new WeakMap<CompiledPolicy, SettingValues>();

function settingOf(id: string, compiled: CompiledPolicy, school: AssessmentSchool): Sourced<SettingValue> | undefined {
  const chosen = school.settings?.[id];
  return chosen ? { origin: "school-set", value: chosen.value, by: chosen.by } : compiled.policy.settings[id];
}

function resolve(compiled: CompiledPolicy, school: AssessmentSchool): SettingValues {
  const settings = compiled.settingIds.map((id) => settingOf(id, compiled, school));
  const inMode = (mode: AssessmentMode) => settings.map((setting) => setting && sourcedValue(setting, mode));
  return { strict: inMode("strict"), lenient: inMode("lenient"), unstated: settings.map((setting) => setting?.origin === "not-stated") };
}

/** The settings that a visit is judged by: the policy's, with the school's own choices in their place. */
export function settingValues(compiled: CompiledPolicy, school: AssessmentSchool): SettingValues {
  if (school.settings) return resolve(compiled, school);
  const known = untouched.get(compiled) ?? resolve(compiled, school);
  untouched.set(compiled, known);
  return known;
}
