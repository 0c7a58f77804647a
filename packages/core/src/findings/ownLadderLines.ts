import type { OwnLadder } from "../policy/ownLadderSchema.js";
import type { Policy } from "../policy/policySchema.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { timersOf } from "../policy/timersOf.js";
import type { Timer } from "../policy/timerSchema.js";
import { sayFilled } from "../settings/sayFilled.js";
import { sayTimer } from "../timers/sayTimer.js";
import type { PolicyLine } from "./PolicyLine.js";

/** One of the policy's own ladders told back: what sets it going, its steps with their numbers, what it forbids and what ends it. */
export function ownLadderLines(ladder: OwnLadder, policy: Policy, settings: ResolvedSettings): readonly PolicyLine[] {
  const { starts, ends, steps, forbids = [], cites, id } = ladder;
  const timers = new Map(timersOf(policy).map((timer) => [timer.id, timer]));
  const line = (says: string): PolicyLine => ({ says: sayFilled(says, settings), strength: "none", cites, from: id });
  return [
    ...(starts.says === undefined ? [] : [line(starts.says)]),
    ...steps.flatMap((step) => {
      const timer = timers.get(step.id);
      return timer === undefined ? [] : [timerLine(timer, settings)];
    }),
    ...forbids.map(({ id: from, says, strength, cites: own }): PolicyLine => {
      return { says: sayFilled(says, settings), strength, cites: own, from };
    }),
    ...(ends === undefined ? [] : [line(ends.says)]),
  ];
}

/** A timed clause in one line: its own words, then its numbers that a reader would look for. */
export function timerLine(timer: Timer, settings: ResolvedSettings): PolicyLine {
  const { strength, cites, id: from } = timer;
  return { says: sayTimer(timer, settings), strength, cites, from };
}
