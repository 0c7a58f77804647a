import type { OwnLadder, OwnStep } from "../policy/ownLadderSchema.js";
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
      return timer === undefined ? [] : [stepLine(timer, step, settings)];
    }),
    ...forbids.map(({ id: from, says, strength, cites: own }): PolicyLine => {
      return { says: filled(says, settings), strength, cites: own, from };
    }),
    ...(ends === undefined ? [] : [line(ends.says)]),
  ];
}

function stepLine(timer: Timer, { within }: OwnStep, settings: ResolvedSettings): PolicyLine {
  const line = timerLine(timer, settings);
  if (within === undefined) return line;
  return { ...line, says: `${line.says} It is to be done within ${sayLength(within, settings)}.` };
}

/** A timed clause in one line: its own words, then its numbers that a reader would look for. */
export function timerLine(timer: Timer, settings: ResolvedSettings): PolicyLine {
  const { says, strength, cites, id: from } = timer;
  return { says: [filled(says, settings), ...howSaid(timer, settings)].join(" "), strength, cites, from };
}

function howSaid({ delay, notBefore, attempts, spacing, acts, enough }: Timer, settings: ResolvedSettings): string[] {
  const length = (reference: SettingReference): string => sayLength(reference, settings);
  const apart = spacing === undefined ? "" : `, ${length(spacing)} apart`;
  return [
    ...(delay === undefined ? [] : [`It falls due after ${length(delay)}.`]),
    ...(notBefore === undefined ? [] : [`It may be done ${earliest(notBefore, settings)} at the earliest.`]),
    ...(attempts === undefined ? [] : [`It is tried ${count(attempts, settings)}${apart}.`]),
    ...(acts === undefined
      ? []
      : [`${enough === "one" ? "One of these is enough" : "All of these are done"}: ${acts.map(sayAct).join("; ")}.`]),
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
