import type { Ladder, LadderStep } from "@home-visits/core";
import type { ActorContext } from "../school/resolveActor.js";
import type { PlanLadderStep } from "./EscalationPlan.js";
import { countOf, lengthOf } from "./lengthOf.js";
import { originOf, weakest, type PlanOrigin } from "./planOrigin.js";
import { sayFilled, settingNamed, type ResolvedSettings, type SettingsInMode } from "@home-visits/core/timers";
import { stepOf } from "./stepOf.js";

/**
 * What a step of the ladder says on every visit of a school: everything but its clock time. `falls` is where its delay comes from, `gives`
 * where the time comes from that it has before the next one.
 */
export type RungRule = {
  readonly falls: PlanOrigin;
  readonly gives: PlanOrigin;
  readonly step: Omit<PlanLadderStep, "at" | "origin">;
};

/** The steps of a ladder with their people and lengths, without those that are not for this visit. */
export function rungRules(
  ladder: Ladder,
  context: ActorContext,
  within: SettingsInMode,
  leftOut: readonly string[] = [],
): RungRule[] {
  if (ladder.status === "none") return [];
  const steps = leftOut.length === 0 ? ladder.steps : ladder.steps.filter(({ id }) => !leftOut.includes(id));
  return steps.map((step) => {
    const rung = lengths(step, within.settings);
    return {
      falls: originOf(step.delay, within),
      gives: rung.allowance > 0 ? weakest(originOf(step.spacing, within), originOf(step.attempts, within)) : "stated",
      step: {
        ...stepOf(step, context, within.settings),
        part: "ladder",
        ...rung,
        endsWithAny: step.endsWith === "any-visitor-reached",
        ...(step.enough === "one" ? { oneIsEnough: true } : {}),
        choices: (step.choices ?? []).map((choice) => ({
          ...choice,
          says: sayFilled(choice.says, within.settings),
          forbids: choice.forbids ?? [],
        })),
      },
    };
  });
}

type Lengths = Pick<
  PlanLadderStep,
  "delay" | "attempts" | "spacing" | "allowance" | "acknowledgement" | "within" | "repeat" | "times"
>;

function lengths(step: LadderStep, settings: ResolvedSettings): Lengths {
  const stated = step.attempts === undefined ? 0 : countOf(step.attempts, settings);
  const attempts = stated === "open" ? 1 : stated;
  const spacing = lengthOf(step.spacing, settings);
  return {
    delay: delayOf(step, settings),
    attempts,
    spacing,
    allowance: attempts * spacing,
    acknowledgement: lengthOf(step.acknowledgement, settings),
    within: step.within === undefined ? undefined : lengthOf(step.within, settings),
    repeat: lengthOf(step.repeat?.every, settings),
    times: timesOf(step, settings),
  };
}

function timesOf({ repeat }: LadderStep, settings: ResolvedSettings): number {
  const times = repeat?.times === undefined ? "open" : countOf(repeat.times, settings);
  return times === "open" ? 0 : times;
}

function delayOf({ delay }: LadderStep, settings: ResolvedSettings): number | undefined {
  return delay !== undefined && settingNamed(delay, settings).value === undefined
    ? undefined
    : lengthOf(delay, settings);
}
