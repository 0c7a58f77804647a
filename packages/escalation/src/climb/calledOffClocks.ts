import type { LadderState } from "./LadderState.js";
import type { VisitorClock } from "./VisitorClock.js";

/** The clocks of visitors of whom some do not go although others do; whoever goes after all is looked for from then on, not from before. */
export function calledOffClocks({ clocks, standing }: LadderState, ms: number): readonly VisitorClock[] {
  if (!clocks.some(({ status }, place) => (status === "called-off") !== isOff(standing, place))) return clocks;
  return clocks.map((clock, place): VisitorClock => {
    const off = isOff(standing, place);
    if ((clock.status === "called-off") === off || (off && clock.status === "back")) return clock;
    const status = off ? "called-off" : "expected";
    return { ...clock, status, since: ms, from: off ? clock.from : Math.max(clock.from, ms), askFrom: Infinity };
  });
}

function isOff({ visitors }: LadderState["standing"], place: number): boolean {
  return visitors[place]?.calledOff !== undefined;
}
