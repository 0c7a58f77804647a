import type { DangerEnd } from "../history/DangerEnd.js";
import type { Rule } from "../policy/ruleSchema.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { ReviewRules } from "../risk/reviewDue.js";
import type { School } from "../school/schoolSchema.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { dangerEndIn } from "../settings/dangerEndIn.js";
import { knownIn, periodIn, valueIn } from "../settings/valueIn.js";
import { isFrozen } from "../parsed/isFrozen.js";
import type { BothModes } from "./BothModes.js";
import type { CompiledPolicy } from "./CompiledPolicy.js";

/** What a school's settings come to, for the rules that name them. */
export type SettingValues = BothModes & {
  /** How often a full assessment is reviewed, as the policy says; see `assessmentReview` there. */
  readonly reviewRules: Readonly<Record<AssessmentMode, ReviewRules>>;
  /** What ends danger; an assumed answer too, because the watch always has one. */
  readonly dangerEndsBy: DangerEnd;
};

const noChoices: NonNullable<School["settings"]> = Object.freeze({});
const resolved = new WeakMap<CompiledPolicy, WeakMap<object, SettingValues>>();

function resolve(compiled: CompiledPolicy, choices: NonNullable<School["settings"]>): SettingValues {
  const named = resolveSettings(compiled.policy, { settings: choices });
  const settings = compiled.settingIds.map((id) => named[id]);
  const inMode = (mode: AssessmentMode) => settings.map((setting) => setting && knownIn(setting, mode));
  const unstated = new Map<Rule, readonly number[]>();
  for (const rule of compiled.rules) {
    const places = rule.settings.filter((place) => settings[place]?.origin === "not-stated");
    if (places.length > 0) unstated.set(rule.rule, places);
  }
  const [strict, lenient] = [inMode("strict"), inMode("lenient")];
  const otherwise = new Map(
    [...new Set([...unstated.values()].flat())].map((place) => [
      place,
      { strict: strict.with(place, lenient[place]), lenient: lenient.with(place, strict[place]) },
    ]),
  );
  const reviewed = compiled.policy.assessmentReview;
  const rulesIn = (mode: AssessmentMode): ReviewRules => {
    if (reviewed === undefined) return {};
    const slots = valueIn(reviewed.slots, { settings: named, mode });
    const bands = Object.entries(reviewed.byBand ?? {}).map(([band, every]) => {
      return [band, periodIn(every, { settings: named, mode })] as const;
    });
    return {
      every: periodIn(reviewed.every, { settings: named, mode }),
      ...(bands.length === 0 ? {} : { byBand: Object.fromEntries(bands) }),
      slots: typeof slots === "number" ? slots : undefined,
    };
  };
  const reviewRules = { strict: rulesIn("strict"), lenient: rulesIn("lenient") };
  return { strict, lenient, reviewRules, dangerEndsBy: dangerEndIn(named), otherwise, unstated };
}

/**
 * The settings that a visit is judged by: the policy's, with the school's own choices in their place. Worked out once for each pair that can
 * never change; choices that were never frozen may be others by now.
 */
export function settingValues(compiled: CompiledPolicy, school: Pick<Partial<School>, "settings">): SettingValues {
  const choices = school.settings ?? noChoices;
  const known = resolved.get(compiled)?.get(choices);
  if (known) return known;
  const values = resolve(compiled, choices);
  if (!isFrozen(choices)) return values;
  resolved.set(compiled, (resolved.get(compiled) ?? new WeakMap<object, SettingValues>()).set(choices, values));
  return values;
}
