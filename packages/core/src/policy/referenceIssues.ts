import type { Issue } from "../parsed/Issue.js";
import { countingSettingIds } from "./countingSettings.js";
import { dangerEndSchema } from "../history/DangerEnd.js";
import { isTimeUnit } from "./inUnit.js";
import { issueOf, unknownName } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import type { Setting } from "./settingSchema.js";
import { valueOfSetting } from "./statedOrAssumed.js";
import { durationSchema } from "../values/durationSchema.js";
import { isClockTime } from "../values/isClockTime.js";
import { watchSetting, type WatchSettingId } from "./watchSetting.js";

type Kind =
  "length" | "length-or-clock" | "count" | "clock" | "yes-no" | "day-meaning" | "day-of-month" | "danger-end" | "days";

/** What each key that names a setting needs it to be. */
const kinds: Readonly<Record<string, Kind>> = {
  period: "length",
  delay: "length",
  spacing: "length",
  acknowledgement: "length",
  within: "length",
  every: "length",
  window: "length",
  before: "length",
  after: "length",
  grace: "length",
  review: "length",
  notBefore: "length-or-clock",
  attempts: "count",
  times: "count",
  slots: "count",
  count: "count",
  hour: "clock",
  clock: "clock",
  newTimeMovesClock: "yes-no",
  meaning: "day-meaning",
  day: "day-of-month",
};

const watchKinds: Readonly<Record<WatchSettingId, Kind>> = {
  [watchSetting.askAgain]: "length",
  [watchSetting.holdAtMost]: "count",
  [watchSetting.newTimeWithin]: "length",
  [watchSetting.dangerEndsBy]: "danger-end",
};

/** The settings that the watch, and facts that count, read by their ids. */
const readKinds: Readonly<Record<string, Kind>> = {
  ...watchKinds,
  ...Object.fromEntries(countingSettingIds.map((id) => [id, "days" as const])),
};

const fits: Readonly<Record<Kind, (value: unknown, setting: Setting) => boolean>> = {
  length: (value, { unit }) =>
    (typeof value === "number" && value >= 0 && isTimeUnit(unit)) || durationSchema.safeParse(value).success,
  "length-or-clock": (value, setting) => isClockTime(value) || fits.length(value, setting),
  count: (value) => Number.isInteger(value) && Number(value) >= 1,
  clock: isClockTime,
  "yes-no": (value) => typeof value === "boolean",
  "day-meaning": (value) => value === "pupils-attend" || value === "staff-work",
  "day-of-month": (value) => value === "first" || value === "last",
  "danger-end": (value) => dangerEndSchema.safeParse(value).success,
  days: (value, { unit }) => typeof value === "number" && value >= 0 && unit === "days",
};

const wanted: Readonly<Record<Kind, string>> = {
  length: "a length of time, a number with minutes, hours, days, weeks, months or years as its unit",
  "length-or-clock": "a length of time with its unit, or a time of day such as 09:00",
  count: "a whole number from 1",
  clock: "a time of day such as 16:30",
  "yes-no": "true or false",
  "day-meaning": "pupils-attend or staff-work",
  "day-of-month": "first or last",
  "danger-end": "seen-or-back, back or spoken-to",
  days: "a number of days, with days as its unit",
};

const timed = ["timers", "ladder", "ladders", "codeWord", "review", "assessmentReview"] as const;

/** The key that says what an entry is for: that of its list, and for a band of a matrix, whatever its id, how often. */
const keyOf = (part: object, key: string, name: string): string =>
  Array.isArray(part) ? key : key === "byBand" ? "every" : name;

function walk(part: unknown, key: string, path: string, policy: Policy): Issue[] {
  if (typeof part !== "object" || part === null) return [];
  const named: unknown = Reflect.get(part, "setting");
  const kind = kinds[key];
  if (kind !== undefined && typeof named === "string") {
    const setting = Object.hasOwn(policy.settings, named) ? policy.settings[named] : undefined;
    if (setting === undefined)
      return [unknownName(`${path}/setting`, "unknown-setting", named, Object.keys(policy.settings))];
    const value = valueOfSetting(setting);
    return value === undefined || fits[kind](value, setting) ? [] : [issueOf(path, "setting-misfit", wanted[kind])];
  }
  return Object.entries(part).flatMap(([name, entry]: [string, unknown]) =>
    name === "when" ? [] : walk(entry, keyOf(part, key, name), `${path}/${name}`, policy),
  );
}

/** Timed parts of a policy that name a setting which there is not, or one that is not what the part, or whoever reads it by its id, needs. */
export function referenceIssues(policy: Policy): Issue[] {
  return [
    ...timed.flatMap((part) => walk(Reflect.get(policy, part), part, `/${part}`, policy)),
    ...Object.entries(policy.settings).flatMap(([id, setting]) => {
      const value = valueOfSetting(setting);
      const wants = readMisfit(id, value, setting) ?? hourMisfit(setting, value);
      return wants === undefined ? [] : [issueOf(`/settings/${id}`, "setting-misfit", wants)];
    }),
  ];
}

function kindsOf(part: unknown, key: string, id: string): readonly Kind[] {
  if (typeof part !== "object" || part === null) return [];
  const kind = kinds[key];
  if (kind !== undefined && Reflect.get(part, "setting") === id) return [kind];
  return Object.entries(part).flatMap(([name, entry]: [string, unknown]) =>
    name === "when" ? [] : kindsOf(entry, keyOf(part, key, name), id),
  );
}

/** What a setting has to be for the timed parts of a policy that name it, and for whoever reads it by its id, where a value is something else. */
export function settingMisfit(id: string, value: unknown, policy: Policy): string | undefined {
  const setting = Object.hasOwn(policy.settings, id) ? policy.settings[id] : undefined;
  if (setting === undefined) return undefined;
  const asked = timed.flatMap((part) => kindsOf(Reflect.get(policy, part), part, id));
  const missed = asked.find((kind) => !fits[kind](value, setting));
  return missed === undefined ? readMisfit(id, value, setting) : wanted[missed];
}

/** An hour of the school's calendar, where the setting counts something else. */
function hourMisfit({ from, unit }: Setting, value: unknown): string | undefined {
  if (from === undefined || (unit === undefined && (value === undefined || isClockTime(value)))) return undefined;
  return wanted.clock;
}

/** What a setting that is read by its id has to be, where a value is something else. */
function readMisfit(id: string, value: unknown, setting: Setting): string | undefined {
  const kind = Object.hasOwn(readKinds, id) ? readKinds[id] : undefined;
  return kind === undefined || value === undefined || fits[kind](value, setting) ? undefined : wanted[kind];
}
