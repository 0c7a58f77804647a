import type { Progress } from "../history/Progress.js";

/** A number for how far a visit has come: the same for the same progress. */
export function stageOf({ departed, arrived, entered, left, back, closed, calledOff }: Progress): number {
  let stage = 0;
  for (const is of [departed, arrived, entered, left, back, closed, calledOff]) stage = 2 * stage + (is ? 1 : 0);
  return stage;
}
