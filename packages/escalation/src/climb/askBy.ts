import type { LadderState } from "./LadderState.js";

/** When the office asks again after whoever was heard of at an instant. */
export function askAgain({ plan }: LadderState, ms: number): number {
  return ms + plan.watch.askAgain.value;
}

/** The same for whoever is on the way back: not before they should be there. */
export function askBy(state: LadderState, ms: number): number {
  return Math.max(askAgain(state, ms), state.plan.returns?.ms ?? -Infinity);
}
