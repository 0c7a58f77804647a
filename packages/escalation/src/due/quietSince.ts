import type { Climb, Rung } from "../climb/Climb.js";
import type { LadderState } from "../climb/LadderState.js";
import { actorAt } from "../plan/actorAt.js";

/**
 * From when the office is asked about a visitor who is overdue and for whom no step of the ladder is due: at once where nothing was done for
 * them yet, or where it is the turn of a step that nobody can take; else a while after somebody did something last.
 * @param place which visitor
 * @param overdue the first instant at which they were overdue
 */
export function quietSince({ rungs, reached }: Climb, place: number, overdue: number, { plan }: LadderState): number {
  const done = Math.max(...rungs.map((rung) => lastDeed(rung, place)));
  if (done < overdue) return overdue;
  const turns = rungs.slice(0, reached + 1);
  const taken = turns.findLastIndex(({ step, due }) => actorAt(step, due, plan.calendar).nobody === undefined);
  const passed = turns[taken + 1]?.due ?? Infinity;
  return Math.max(overdue, Math.min(done + plan.watch.askAgain.value, passed));
}

function lastDeed({ step, lastTry, done, again }: Rung, place: number): number {
  if (step.attempts > 0) return lastTry[place] ?? -Infinity;
  return Math.max(...[done, again].filter((at) => at !== Infinity));
}
