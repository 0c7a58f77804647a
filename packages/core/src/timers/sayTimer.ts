import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { SettingReference } from "../policy/settingSchema.js";
import type { Timer } from "../policy/timerSchema.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { sayFilled } from "../settings/sayFilled.js";
import { sayLength } from "../settings/sayLength.js";
import { settingNamed } from "../settings/settingNamed.js";
import { isClockTime } from "../values/isClockTime.js";

/** A timed clause in words: its own, then its numbers and acts, and of a step of the policy's own ladders how long it has. */
export function sayTimer(timer: Timer, settings: ResolvedSettings): string {
  checkHolds("sayTimer", "timer", timer, "says");
  checkArgument("sayTimer", "settings", settings, expected.object);
  return [sayFilled(timer.says, settings), ...howSaid(timer, settings)].join(" ");
}

function howSaid(
  { ladder, by, delay, notBefore, attempts, spacing, acts, enough, repeat }: Timer,
  settings: ResolvedSettings,
): string[] {
  const length = (reference: SettingReference): string => sayLength(reference, settings);
  const apart = spacing === undefined ? "" : `, ${length(spacing)} apart`;
  return [
    ...(delay === undefined ? [] : [`It falls due after ${length(delay)}.`]),
    ...(notBefore === undefined ? [] : [`It may be done ${earliest(notBefore, settings)} at the earliest.`]),
    ...(attempts === undefined ? [] : [`It is tried ${count(attempts, settings)}${apart}.`]),
    ...(acts === undefined
      ? []
      : [`${enough === "one" ? "One of these is enough" : "All of these are done"}: ${acts.map(sayAct).join("; ")}.`]),
    ...(repeat === undefined ? [] : [`It is done again every ${length(repeat.every)}${inAll(repeat, settings)}.`]),
    ...(ladder === undefined || by.kind !== "elapsed" ? [] : [`It is to be done within ${length(by.period)}.`]),
  ];
}

const sayAct = ({ says }: NonNullable<Timer["acts"]>[number]): string => says.replace(/\.$/, "");

function earliest(reference: SettingReference, settings: ResolvedSettings): string {
  const { value } = settingNamed(reference, settings);
  return typeof value === "string" && isClockTime(value) ? `at ${value}` : `${sayLength(reference, settings)} later`;
}

function inAll({ times }: NonNullable<Timer["repeat"]>, settings: ResolvedSettings): string {
  return times === undefined ? " until this ends" : `, ${count(times, settings)} in all`;
}

function count(reference: SettingReference, settings: ResolvedSettings): string {
  const { value } = settingNamed(reference, settings);
  if (value === undefined) return "as often as the policy leaves open";
  return value === 1 ? "once" : `${String(value)} times`;
}
