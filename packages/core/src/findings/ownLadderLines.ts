import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { OwnLadder } from "../policy/ownLadderSchema.js";
import type { Policy } from "../policy/policySchema.js";
import type { SettingReference } from "../policy/settingSchema.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { settingNamed } from "../settings/settingNamed.js";
import { isClockTime } from "../values/isClockTime.js";
import { timersOf } from "../policy/timersOf.js";
import type { Timer } from "../policy/timerSchema.js";
import { filled, type PolicyLine } from "./PolicyLine.js";
import { sayLength } from "./sayCheckIns.js";

/** One of the policy's own ladders told back: what sets it going, its steps with their numbers, what it forbids and what ends it. */
export function ownLadderLines(ladder: OwnLadder, policy: Policy, settings: ResolvedSettings): readonly PolicyLine[] {
  const { starts, ends, steps, forbids = [], cites, id } = ladder;
  const timers = new Map(timersOf(policy).map((timer) => [timer.id, timer]));
  const line = (says: string): PolicyLine => ({ says: filled(says, settings), strength: "none", cites, from: id });
  return [
    ...(starts.says === undefined ? [] : [line(starts.says)]),
    ...steps.flatMap((step) => {
      const timer = timers.get(step.id);
      return timer === undefined ? [] : [timerLine(timer, settings)];
    }),
    ...forbids.map(({ id: from, says, strength, cites: own }): PolicyLine => {
      return { says: filled(says, settings), strength, cites: own, from };
    }),
    ...(ends === undefined ? [] : [line(ends.says)]),
  ];
}

/** A timed clause in one line: its own words, then its numbers that a reader would look for. */
export function timerLine(timer: Timer, settings: ResolvedSettings): PolicyLine {
  const { strength, cites, id: from } = timer;
  return { says: sayTimer(timer, settings), strength, cites, from };
}

/** A timed clause in words: its own, then its numbers and acts, and of a step of the policy's own ladders how long it has. */
export function sayTimer(timer: Timer, settings: ResolvedSettings): string {
  checkHolds("sayTimer", "timer", timer, "says");
  checkArgument("sayTimer", "settings", settings, expected.object);
  return [filled(timer.says, settings), ...howSaid(timer, settings)].join(" ");
}

/** A sentence of a policy with its settings in their places. */
export function sayFilled(says: string, settings: ResolvedSettings): string {
  checkArgument("sayFilled", "says", says, expected.text);
  checkArgument("sayFilled", "settings", settings, expected.object);
  return filled(says, settings);
}

function howSaid(
  { ladder, by, delay, notBefore, attempts, spacing, acts, enough }: Timer,
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
    ...(ladder === undefined || by.kind !== "elapsed" ? [] : [`It is to be done within ${length(by.period)}.`]),
  ];
}

const sayAct = ({ says }: NonNullable<Timer["acts"]>[number]): string => says.replace(/\.$/, "");

function earliest(reference: SettingReference, settings: ResolvedSettings): string {
  const { value } = settingNamed(reference, settings);
  return typeof value === "string" && isClockTime(value) ? `at ${value}` : `${sayLength(reference, settings)} later`;
}

function count(reference: SettingReference, settings: ResolvedSettings): string {
  const { value } = settingNamed(reference, settings);
  if (value === undefined) return "as often as the policy leaves open";
  return value === 1 ? "once" : `${String(value)} times`;
}
