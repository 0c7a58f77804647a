import type { Ladder, LadderStep } from "@home-visits/core";
import { lateFrom } from "../clock/lateFrom.js";
import { outOfHoursActor, resolveActor, type ActorContext } from "../school/resolveActor.js";
import type { PlanLadder, PlanLadderStep } from "./EscalationPlan.js";
import { actorAt } from "./actorAt.js";
import { lengthOf } from "./lengthOf.js";
import { planCheckIns } from "./planCheckIns.js";
import type { PlannedTimes } from "./plannedTimes.js";
import { originOf, weakest, type PlanOrigin } from "./planOrigin.js";
import { sourcedOr } from "./sourcedOr.js";
import { plannedMoment } from "./plannedMoment.js";

type Rungs = {
  readonly ladder: Ladder;
  readonly times: PlannedTimes;
  readonly zone: string;
  readonly context: ActorContext;
};

/**
 * The overdue procedure with clock times for the paper: each step at the instant at which it falls due if nothing is recorded. Each
 * attempt has one spacing; a step that resolves to nobody passes its turn on at once.
 */
export function planLadder({ ladder, times, zone, context }: Rungs): PlanLadder {
  if (ladder.status === "none") return ladder;
  const { starts } = ladder;
  const { calendar } = context.school;
  const limitFrom = typeof starts.at === "string" ? times.all[starts.at] : undefined;
  const origin =
    ladder.status === "school-set"
      ? "school-set"
      : weakest(originOf(starts.grace), limitFrom === undefined ? "open" : "stated");
  const limit = limitFrom === undefined ? undefined : limitFrom + lengthOf(starts.grace);
  let due = limit === undefined ? undefined : lateFrom(limit);
  let taint: PlanOrigin = origin;
  const steps = ladder.steps.map((step) => {
    const rung = lengths(step);
    taint = weakest(taint, originOf(step.delay));
    due = due === undefined || rung.delay === undefined ? undefined : due + rung.delay;
    const planned = planStep(
      step,
      { ...rung, origin: taint, at: due === undefined ? undefined : plannedMoment(due, zone) },
      context,
    );
    if (due !== undefined && actorAt(planned, due, calendar).nobody === undefined) due += rung.allowance;
    if (rung.allowance > 0) taint = weakest(taint, originOf(step.spacing), originOf(step.attempts));
    return planned;
  });
  return {
    status: ladder.status,
    counts: typeof starts.at === "string" ? starts.at : "",
    limit: limit === undefined ? undefined : plannedMoment(limit, zone),
    grace: lengthOf(starts.grace),
    unless: starts.unless,
    newTimeMovesClock: sourcedOr(starts.newTimeMovesClock) === true,
    checkIns: planCheckIns(starts.checkIns, times),
    cites: starts.cites,
    origin,
    steps,
  };
}

type Lengths = Pick<
  PlanLadderStep,
  "delay" | "attempts" | "spacing" | "allowance" | "acknowledgement" | "repeat" | "times"
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
    repeat: lengthOf(step.repeat?.every),
    times: timesOf(step),
  };
}

function planStep(
  step: LadderStep,
  rung: Lengths & Pick<PlanLadderStep, "at" | "origin">,
  context: ActorContext,
): PlanLadderStep {
  return {
    id: step.id,
    part: "ladder",
    action: step.action,
    says: step.says,
    strength: step.strength,
    cites: step.cites,
    actor: resolveActor(step.actor, context),
    outOfHours: outOfHoursActor(step.actor, context),
    to: step.to === undefined ? undefined : resolveActor(step.to, context),
    forbids: step.forbids ?? [],
    doneBy: step.doneBy,
    ...rung,
    endsWithAny: step.endsWith === "any-visitor-reached",
    choices: (step.choices ?? []).map((choice) => ({ ...choice, forbids: choice.forbids ?? [] })),
  };
}

function timesOf({ repeat }: LadderStep): number {
  const times = repeat?.times === undefined ? "open" : sourcedOr(repeat.times);
  return times === "open" ? 0 : times;
}

function delayOf({ delay }: LadderStep): number | undefined {
  return delay !== undefined && sourcedOr(delay) === "open" ? undefined : lengthOf(delay);
}
