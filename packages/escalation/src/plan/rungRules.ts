import type { Ladder, LadderStep } from "@home-visits/core";
import type { ActorContext } from "../school/resolveActor.js";
import type { PlanLadderStep } from "./EscalationPlan.js";
import { lengthOf } from "./lengthOf.js";
import { originOf, weakest, type PlanOrigin } from "./planOrigin.js";
import { sourcedOr } from "./sourcedOr.js";
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

/** The steps of a ladder with their people and lengths. */
export function rungRules(ladder: Ladder, context: ActorContext): RungRule[] {
  if (ladder.status === "none") return [];
  return ladder.steps.map((step) => {
    const rung = lengths(step);
    return {
      falls: originOf(step.delay),
      gives: rung.allowance > 0 ? weakest(originOf(step.spacing), originOf(step.attempts)) : "stated",
      step: {
        ...stepOf(step, context),
        part: "ladder",
        ...rung,
        endsWithAny: step.endsWith === "any-visitor-reached",
        choices: (step.choices ?? []).map((choice) => ({ ...choice, forbids: choice.forbids ?? [] })),
      },
    };
  });
}

type Lengths = Pick<
  PlanLadderStep,
  "delay" | "attempts" | "spacing" | "allowance" | "acknowledgement" | "within" | "repeat" | "times"
>;

function lengths(step: LadderStep): Lengths {
  const stated = step.attempts === undefined ? 0 : sourcedOr(step.attempts);
  const attempts = stated === "open" ? 1 : stated;
  const spacing = lengthOf(step.spacing);
  return {
    delay: delayOf(step),
    attempts,
    spacing,
    allowance: attempts * spacing,
    acknowledgement: lengthOf(step.acknowledgement),
    within: step.within === undefined ? undefined : lengthOf(step.within),
    repeat: lengthOf(step.repeat?.every),
    times: timesOf(step),
  };
}

function timesOf({ repeat }: LadderStep): number {
  const times = repeat?.times === undefined ? "open" : sourcedOr(repeat.times);
  return times === "open" ? 0 : times;
}

function delayOf({ delay }: LadderStep): number | undefined {
  return delay !== undefined && sourcedOr(delay) === "open" ? undefined : lengthOf(delay);
}
