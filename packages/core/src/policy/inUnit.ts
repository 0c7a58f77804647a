import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { SettingValue } from "./settingSchema.js";

const letters = {
  minutes: ["T", "M"],
  hours: ["T", "H"],
  days: ["", "D"],
  weeks: ["", "W"],
  months: ["", "M"],
  years: ["", "Y"],
} as const;

/** What a number of a length of time can count. */
export type TimeUnit = keyof typeof letters;

/** See {@link TimeUnit}. */
export const timeUnits: readonly string[] = Object.keys(letters);

/** Whether a unit counts time. */
export const isTimeUnit = (unit: string | undefined): unit is TimeUnit => unit !== undefined && unit in letters;

const minutesOf: Partial<Record<TimeUnit, number>> = { minutes: 1, hours: 60 };

/** A value in the unit of its setting: a school may write a length as an ISO 8601 period too, such as `PT10M` for 10 minutes. */
export function inUnit(value: SettingValue, unit: string | undefined): SettingValue {
  if (typeof value !== "string" || !isTimeUnit(unit)) return value;
  const clock = /^PT(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?$/.exec(value);
  const length = minutesOf[unit];
  if (clock !== null && length !== undefined && value !== "PT")
    return (Number(clock[1] ?? 0) * 60 + Number(clock[2] ?? 0)) / length;
  const date = /^P([0-9]{1,6})([DWMY])$/.exec(value);
  return date !== null && date[2] === letters[unit][1] && letters[unit][0] === "" ? Number(date[1]) : value;
}

/**
 * A length of time as an ISO 8601 period: 20 minutes are `PT20M`, 3 months `P3M`.
 * @throws HomeVisitsError `invalid-argument` for a value that is no length, which `parsePolicy` and `parseSchool` rule out
 */
export function periodOf(value: SettingValue, unit: string | undefined): string {
  if (unit !== undefined) checkArgument("periodOf", "unit", unit, expected.text);
  if (typeof value === "number" && isTimeUnit(unit)) {
    const minutes = minutesOf[unit];
    if (minutes !== undefined && !Number.isInteger(value)) return `PT${String(Math.round(value * minutes * 60))}S`;
    return `P${letters[unit][0]}${String(value)}${letters[unit][1]}`;
  }
  if (typeof value === "string" && /^P[0-9T]/.test(value)) return value;
  throw new HomeVisitsError(
    "invalid-argument",
    "Give a length of time as a number, with minutes, hours, days, weeks, months or years as the unit of its setting.",
  );
}
