import { nobody, type VisitorSet } from "@home-visits/core/history";
import type { TimelessStep } from "../plan/Watch.js";
import type { Deed } from "./Deed.js";

/**
 * One step while the ladder runs, instants in milliseconds and `Infinity` for what has not happened.
 *
 * - `overdue`: the visitors who were overdue at any time since it fell due
 * - `due`: when it fell due; `ends`: when it gives way to the next step's delay; `done`: when it was done, `begun` when the first attempt was made
 * - `again`, `count`: when it was done last and how often
 * - `heldFrom`, `heldUntil`: the first "I am on it", and until when all of them hold the step
 * - `unheld`: when somebody whom nobody names, or a role that nobody holds, last said that they are on it: that holds nothing
 * - `deed`: who did it first; `others`: those who did it although they may not take it
 * - `tries`, `lastTry`: how often each visitor was tried, and when last; `untried`: those who rang in after it was due before anybody tried
 * them, with the minute in which they did
 * - `driven`: the homes to which somebody drove for it; `undriven`: those who were heard of before anybody drove to their home
 * - `chosen`: when each choice was taken; `blankPurpose`: whether the police were called and nobody noted about what
 */
export type Rung = {
  readonly step: TimelessStep;
  readonly overdue: VisitorSet;
  readonly due: number;
  readonly ends: number;
  readonly begun: number;
  readonly done: number;
  readonly again: number;
  readonly count: number;
  readonly heldFrom: number;
  readonly heldUntil: number;
  readonly unheld: number;
  readonly deed: Deed | undefined;
  readonly others: readonly string[];
  readonly tries: readonly number[];
  readonly lastTry: readonly number[];
  readonly untried: readonly number[];
  readonly driven: readonly Drive[];
  readonly undriven: readonly Undriven[];
  readonly chosen: readonly number[];
  readonly blankPurpose: number;
};

/** A drive to one home: for which step or choice it was made, and who made it when. */
export type Drive = { readonly act: string; readonly home: string; readonly deed: Deed };

/** Those who were missing at one home until somebody heard of them, and to which nobody had driven. */
export type Undriven = { readonly home: string; readonly visitors: VisitorSet; readonly until: number };

/**
 * One climb of the ladder, from the first visitor who is overdue until nobody is. `reached` is the index of the last step that is due;
 * `home` is the visit at whose home they were expected when it began; `ended` and `because` say when it was over and why, and
 * `homes` where each visitor was expected then, on a round.
 */
export type Climb = {
  readonly start: number;
  readonly home: string;
  readonly rungs: readonly Rung[];
  readonly reached: number;
  readonly ended: number;
  readonly homes: readonly string[] | undefined;
  readonly because: "accounted-for" | "code-word" | "called-off" | undefined;
};

const none: readonly number[] = [];

/** A step before anything happened to it, for so many visitors. */
export function newRung(step: TimelessStep, visitors: number): Rung {
  return {
    step,
    overdue: nobody,
    due: Infinity,
    ends: Infinity,
    begun: Infinity,
    done: Infinity,
    again: Infinity,
    count: 0,
    heldFrom: Infinity,
    heldUntil: -Infinity,
    unheld: Infinity,
    deed: undefined,
    others: [],
    tries: step.attempts > 0 ? filled(visitors, 0) : none,
    lastTry: step.attempts > 0 ? filled(visitors, -Infinity) : none,
    untried: step.attempts > 0 ? filled(visitors, Infinity) : none,
    driven: [],
    undriven: [],
    chosen: step.choices.length > 0 ? filled(step.choices.length, Infinity) : none,
    blankPurpose: Infinity,
  };
}

/** When the next step falls due by itself; `Infinity` after the last. */
export function nextDue({ rungs, reached, start }: Climb): number {
  const next = rungs[reached + 1];
  if (next?.step.delay === undefined) return Infinity;
  return (rungs[reached]?.ends ?? start) + next.step.delay;
}

/** A climb with one step changed, and the index of the last one that is due where that moves. */
export function withRung(climb: Climb, index: number, rung: Rung, reached = climb.reached): Climb {
  const { start, home, rungs, ended, homes, because } = climb;
  return {
    start,
    home,
    rungs: rungs.map((one, place) => (place === index ? rung : one)),
    reached,
    ended,
    homes,
    because,
  };
}

function filled(count: number, value: number): readonly number[] {
  return new Array<number>(count).fill(value);
}
