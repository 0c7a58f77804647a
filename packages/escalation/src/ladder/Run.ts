import { actorAt } from "../plan/actorAt.js";
import type { EscalationPlan, PlanLadderStep } from "../plan/EscalationPlan.js";

/** A step without what differs between visits under the same rules. */
export type TimelessStep = Omit<PlanLadderStep, "at" | "origin">;

/**
 * One step while the ladder runs. `due` is `Infinity` until it has fallen due; `ends` is when it gives way to the next step's delay. `again`
 * is when a step that is to be repeated was done last, `count` how often it was done; `by` is who did it first, and `others` are those who
 * did it although the policy names somebody else; `against` is set when whoever took it did what it forbids.
 */
export type Rung = {
  readonly step: TimelessStep;
  due: number;
  ends: number;
  begun: number;
  done: number;
  again: number;
  count: number;
  heldUntil: number;
  by: string | undefined;
  against: boolean;
  others: readonly string[];
  readonly tries: number[];
  readonly lastTry: number[];
  readonly chosen: number[];
};

/**
 * One climb of the ladder, from the first visitor who is overdue until nobody is. `reached` is the index of the last step that is due;
 * `overdue` and `heard` are masks of the visitors who were overdue at any time, and of those with or about whom there was contact.
 */
export type Run = {
  readonly start: number;
  readonly plan: RunPlan;
  readonly rungs: readonly Rung[];
  reached: number;
  overdue: number;
  heard: number;
};

/** What a climb has to know of its plan. */
export type RunPlan = Pick<EscalationPlan, "visitors" | "calendar">;

// A step without attempts or choices never writes here.
const none: number[] = [];
const nobody: readonly string[] = [];

/** Begins a climb; nothing is due before the first step's delay has passed. */
export function beginRun({
  start,
  plan,
  steps,
}: Pick<Run, "start" | "plan"> & { readonly steps: readonly TimelessStep[] }): Run {
  const rungs = steps.map((step) => beginRung(step, plan));
  return { start, plan, rungs, reached: -1, overdue: 0, heard: 0 };
}

function beginRung(step: TimelessStep, { visitors }: RunPlan): Rung {
  return {
    step,
    due: Infinity,
    ends: Infinity,
    begun: Infinity,
    done: Infinity,
    again: Infinity,
    count: 0,
    heldUntil: -Infinity,
    by: undefined,
    against: false,
    others: nobody,
    tries: step.attempts > 0 ? visitors.map(() => 0) : none,
    lastTry: step.attempts > 0 ? visitors.map(() => -Infinity) : none,
    chosen: step.choices.length > 0 ? step.choices.map(() => Infinity) : none,
  };
}

/** When the next step falls due by itself; `Infinity` after the last. */
export function nextDue(run: Run): number {
  const next = run.rungs[run.reached + 1];
  if (next?.step.delay === undefined) return Infinity;
  const before = run.rungs[run.reached];
  return (before === undefined ? run.start : before.ends) + next.step.delay;
}

/** Lets every step fall due whose time has come by `now`. A step that resolves to nobody passes its turn on at once. */
export function climb(run: Run, now: number): void {
  for (let due = nextDue(run); due <= now; due = nextDue(run)) {
    run.reached += 1;
    const rung = run.rungs[run.reached];
    if (rung === undefined) return;
    rung.due = due;
    rung.ends = actorAt(rung.step, due, run.plan.calendar).nobody === undefined ? due + rung.step.allowance : due;
  }
}
