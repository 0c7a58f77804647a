import {
  isTold,
  namesTheirHome,
  nobody,
  onlyVisitor,
  tellsOfHome,
  together,
  type DatedEvent,
  type VisitorSet,
} from "@home-visits/core/history";
import type { LadderState } from "../climb/LadderState.js";
import type { OpenQuestion } from "./OpenQuestion.js";

/** The event from which nobody can tell at which home of a round it happened, where there is one. */
export function withoutHome({ plan: { round } }: LadderState, read: readonly DatedEvent[]): DatedEvent | undefined {
  if (round === undefined) return undefined;
  // what was dated before it can be true tells of no home (W3)
  const happened = read.filter(({ tooEarly }) => tooEarly?.whole !== true);
  const place = happened.findIndex(({ event }) => tellsOfHome(event));
  const found = happened[place];
  if (found === undefined || happened.some(({ event }) => namesTheirHome(event))) return undefined;
  const legs = happened[place - 1]?.onRound?.legs ?? [];
  const [first, second] = round.filter((_, home) => legs.length === 0 || legs.some(({ off }) => !off.includes(home)));
  const until = first?.leaves?.ms ?? second?.arrives?.ms ?? Infinity;
  return second === undefined || found.ms <= until || legs.some(isTold) ? undefined : found;
}

/**
 * On a round, an event that names no home, before anything told where the visitors are, counts for the first. Where by the plan they have left
 * that by then, nobody can tell, and the office is asked at which home they are.
 */
export function askedWhichHome(state: LadderState, happened: readonly DatedEvent[]): readonly OpenQuestion[] {
  const found = withoutHome(state, happened);
  if (found === undefined) return [];
  const visitors = state.clocks.reduce<VisitorSet>(
    (some, { status }, place) =>
      status === "back" || status === "called-off" ? some : together(some, onlyVisitor(place)),
    nobody,
  );
  return [{ asks: "which-home", visitors, since: found.ms }];
}
