import { HomeVisitsError, type SettingReference } from "@home-visits/core";
import { periodMs, periodOf, settingNamed, type ResolvedSettings } from "@home-visits/core/timers";

/**
 * The milliseconds of a length that runs on the real clock, assumed ones too: the watch always has a clock. 0 where there is none, where it
 * is open, and for a period in days.
 */
export function lengthOf(reference: SettingReference | undefined, settings: ResolvedSettings): number {
  if (reference === undefined) return 0;
  const { value, unit } = settingNamed(reference, settings);
  return value === undefined ? 0 : (periodMs(periodOf(value, unit)) ?? 0);
}

/**
 * A count that the ladder reckons with, assumed ones too; `open` where the document offers none.
 * @throws HomeVisitsError `invalid-argument` for a school's choice that is no count, which `parseSchool` rules out where it is given the policies
 */
export function countOf(reference: SettingReference, settings: ResolvedSettings): number | "open" {
  const { value } = settingNamed(reference, settings);
  if (value === undefined) return "open";
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw new HomeVisitsError("invalid-argument", "Give a count as a whole number from 1 on.");
}
