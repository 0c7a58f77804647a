import { issue, type Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";
import type { SettingValue } from "./settingSchema.js";

/**
 * What a number or a length of a policy is for. `length` runs on the clock, `pace` is the time from one repeat to the next, `working-days`
 * and `attempts` are counted, `calendar` is a period of dates.
 */
export type BoundedKind = "attempts" | "repeats" | "slots" | "working-days" | "length" | "pace" | "calendar";

const mostOf = { attempts: 100, repeats: 500, slots: 100, "working-days": 366 } as const;

const DAY = 24 * 60;
const MOST_MINUTES = 31 * DAY;
const MOST_CALENDAR = 10 * 366 * DAY;

const minutesOf: Readonly<Record<string, number>> = {
  minutes: 1,
  hours: 60,
  days: DAY,
  weeks: 7 * DAY,
  months: 31 * DAY,
  years: 366 * DAY,
};
const PERIOD =
  /^P(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})W)?(?:([0-9]{1,9})D)?(?:T(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?$/;
const weights = [366 * DAY, 31 * DAY, 7 * DAY, DAY, 60, 1, 1 / 60];

/** The longest that a length of time can be, in minutes; undefined for what is none. */
export function longestMinutes(value: SettingValue, unit: string | undefined): number | undefined {
  if (typeof value === "number") return value * (minutesOf[unit ?? "minutes"] ?? 1);
  const found = typeof value === "string" ? PERIOD.exec(value) : null;
  return found?.slice(1).reduce((sum, part: string | undefined, at) => sum + Number(part ?? 0) * (weights[at] ?? 0), 0);
}

const isBySeconds = (value: SettingValue, minutes: number): boolean =>
  (typeof value === "string" && /[0-9]S$/.test(value)) || !Number.isInteger(Math.round(minutes * 1e6) / 1e6);

/**
 * What is wrong with a number or a length that a clock would have to reckon with: too many attempts, a wait of years, a repeat without a
 * time between. It is here that such values are stopped, because everything behind it counts them out one by one.
 * @param unit what a length given as a number counts: minutes, unless told otherwise
 */
export function outOfBounds(
  kind: BoundedKind,
  value: SettingValue,
  { path, unit }: { readonly path: string; readonly unit?: string | undefined },
): Issue | undefined {
  switch (kind) {
    case "attempts":
    case "repeats":
    case "slots":
    case "working-days":
      return typeof value === "number" && !(value <= mostOf[kind])
        ? issue(path, "too-big", { limit: mostOf[kind] })
        : undefined;
    case "length":
    case "pace":
    case "calendar": {
      const minutes = longestMinutes(value, unit);
      if (minutes === undefined) return undefined;
      if (kind === "pace" && !(minutes >= 1)) return issueOf(path, "repeat-without-time");
      if (isBySeconds(value, minutes)) return issueOf(path, "length-in-seconds");
      if (kind === "calendar") return minutes <= MOST_CALENDAR ? undefined : issueOf(path, "period-too-long");
      return minutes <= MOST_MINUTES ? undefined : issueOf(path, "length-too-long");
    }
    default:
      return kind satisfies never;
  }
}
