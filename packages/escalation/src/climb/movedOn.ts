import { hasSurelyLeft, isAmong, isSurelyAt, type Leg, type VisitorSet } from "@home-visits/core/history";
import { countsAtEachHome } from "../plan/countsAtEachHome.js";
import { OVERDUE } from "../plan/Watch.js";
import { askBy } from "./askBy.js";
import type { ReadEvent } from "./ReadEvent.js";
import type { LadderState } from "./LadderState.js";
import { overdueFrom, type VisitorClock } from "./VisitorClock.js";

/** Whether a visitor has left the home of a round whose time their clock shows: then any word of theirs tells so, at whichever home it was said. */
export function hasLeftHome({ home }: VisitorClock, { legs }: LadderState, place: number): boolean {
  return legs?.[place]?.gone.includes(home) === true;
}

/** A visitor's clock after the home that it shows is done with: that of the next home, or `undefined` after the last. */
export function clockOfNext(
  clock: VisitorClock,
  state: LadderState,
  event: Timed,
  place: number,
): VisitorClock | undefined {
  const leg = state.legs?.[place];
  return leg === undefined || leg.over || leg.home === clock.home ? undefined : clockAt(leg, clock, state, event);
}

/**
 * The clocks of a round whose ladder looks for visitors at each home: whoever came to another home is expected there by its time, and so is
 * whoever left one, unless the ladder waits for their leaving call. What names nobody moves no clock: it is no news of anybody.
 */
export function movedOn(state: LadderState, event: Timed): readonly VisitorClock[] {
  const { ladder } = state.plan;
  if (state.legs === undefined || ladder.status === "none" || !countsAtEachHome(state.plan)) return state.clocks;
  return state.clocks.map((clock, place) => {
    const leg = state.legs?.[place];
    if (leg === undefined || clock.status === "back" || clock.status === "going-home" || clock.status === "called-off")
      return clock;
    if (leg.over) return isCalledOffAhead(clock, leg, event) ? withoutNext(clock, leg, { state, place }) : clock;
    const off = !leg.there && !leg.gone.includes(clock.home) && leg.off.includes(clock.home);
    // that a home was called off is no news of whoever is missing there, and of anybody else nobody waits for a leaving call from it
    const waits = off ? overdueFrom(clock) <= event.ms : ladder.unless === "leaving-call" && !leg.there;
    const told = isSurelyAt(leg.home, leg) || hasSurelyLeft(clock.home, leg) || leg.off.includes(clock.home);
    return leg.home === clock.home || waits || !told ? clock : clockAt(leg, clock, state, event);
  });
}

// The last home was called off on the way to it, before anybody was missing there. With no home left there is no end to it (W16).
function isCalledOffAhead(clock: VisitorClock, { off, gone }: Leg, { ms }: Timed): boolean {
  return off.includes(clock.home) && gone.length > 0 && overdueFrom(clock) > ms;
}

// Nobody waits for a leaving call from there. Whoever was heard of since they left the home before has left; where any contact stops the clock, its
// time stands.
function withoutNext(clock: VisitorClock, { home }: Leg, { state, place }: Whose): VisitorClock {
  const { ladder } = state.plan;
  const { place: last, since = Infinity, accountedFor = -Infinity } = state.standing.visitors[place] ?? {};
  if (ladder.status === "none" || ladder.unless !== "leaving-call") return { ...clock, home };
  if (last !== "left" || accountedFor < since) return clock;
  if (clock.status !== "expected") return { ...clock, home };
  return { ...clock, home, status: "left", askFrom: askBy(state, clock.since) };
}

type Whose = { readonly state: LadderState; readonly place: number };

/** By when some visitors were expected as it was planned, with the ladder's grace: on a round at the home that their clock shows. */
export function firstExpected(whom: VisitorSet, { plan, watch, clocks }: LadderState): number {
  if (!countsAtEachHome(plan)) return watch.ms[OVERDUE] ?? Infinity;
  const homes = clocks.flatMap(({ home }, place) => (isAmong(place, whom) ? [limitAt(home, plan.round)] : []));
  return homes.length === 0 ? (watch.ms[OVERDUE] ?? Infinity) : Math.max(...homes);
}

type Timed = Pick<ReadEvent, "ms" | "type">;

// Whoever left a home late, or came to the next one late, is expected there as much later, within the bounds of a new time. Where they turned
// round, the way and the stay take as long as the plan has between the two.
function clockAt(leg: Leg, clock: VisitorClock, { plan }: LadderState, { ms, type }: Timed): VisitorClock {
  const { home, there } = leg;
  const { ladder, round } = plan;
  const planned = limitAt(home, round);
  // a clock may still show a home before the one that they left last
  const from = leg.gone.includes(clock.home) ? (leg.gone.at(-1) ?? clock.home) : clock.home;
  const before = (there ? round?.[home]?.arrives?.ms : undefined) ?? limitAt(from, round);
  const started = ladder.status !== "none" && ladder.startsWith === type;
  const shifted = Math.min(ms + Math.abs(planned - before), planned + plan.watch.newTimeWithin.value);
  const limit = started ? ms + ladder.grace : Number.isFinite(planned - before) ? Math.max(planned, shifted) : planned;
  return { ...clock, status: "expected", since: ms, limit, from: ms, askFrom: Infinity, home };
}

function limitAt(home: number, round: LadderState["plan"]["round"]): number {
  const ladder = round?.[home]?.ladder;
  return ladder === undefined || ladder.status === "none" ? Infinity : (ladder.limit?.ms ?? Infinity);
}
