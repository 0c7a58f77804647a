import {
  hasSurelyLeft,
  idsAmong,
  nobody,
  onlyVisitor,
  together,
  type DatedEvent,
  type Standing,
  type VisitorSet,
} from "@home-visits/core/history";
import { expectedToLeave } from "@home-visits/core/timers";
import { isCalledOff } from "../climb/advanceTo.js";
import type { LadderState } from "../climb/LadderState.js";
import type { VisitorClock } from "../climb/VisitorClock.js";
import { startPlace, UNPLANNED, watchOf, type Watch } from "../plan/Watch.js";
import { askedAgain } from "./askedAgain.js";
import { askedForCalls } from "./askedForCalls.js";
import { askedWhichHome } from "./askedWhichHome.js";
import { askedOfDanger, askedOfHolding } from "./askedOfDanger.js";
import type { Asks, Question } from "./EscalationState.js";
import { wakeAt, write, type Findings } from "./Findings.js";
import { keyOf } from "./keyOf.js";
import type { OpenQuestion } from "./OpenQuestion.js";
import { isAway, isOpenHearsay } from "./peopleOf.js";
import { questionSays, tapsOf } from "./tapsOf.js";

type AtHome = Pick<Standing, "visitors" | "calledOff">;

type Read = { readonly homes: readonly AtHome[] | undefined; readonly happened: readonly DatedEvent[] };

/** What the office has to ask now, each with what one tap would record. Those that are to come wake the state in time. */
export function questionsOf(state: LadderState, { homes, happened }: Read, findings: Findings): Question[] {
  const questions: Question[] = [];
  for (const { asks, visitors, since, home } of [
    ...grouped(askedOfDanger(state, findings)),
    ...askedOfHolding(state, findings),
    ...byRecord(state),
    ...askedWhichHome(state, happened),
    ...byHomes(state, homes, findings),
    ...grouped(askedForCalls(state, findings.now)),
    ...askedAgain(state, findings),
  ]) {
    wakeAt(findings, since);
    const text = since > findings.now || visitors === nobody ? undefined : write(findings, since, UNPLANNED);
    if (text === undefined) continue;
    const about = idsAmong(visitors, state.standing.party.visitors);
    const taps = tapsOf(asks, about, state, findings.now).map((tap) => (home === undefined ? tap : { ...tap, home }));
    const key = keyOf("question", asks, home, text, ...about);
    questions.push({ key, asks, says: questionSays[asks], visitors: about, home, since: text, taps });
  }
  return questions;
}

// Those of whom the same is asked since the same instant stand in one question.
function grouped(open: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const found: OpenQuestion[] = [];
  for (const one of open) {
    const known = found.findIndex(({ since, home }) => since === one.since && home === one.home);
    const visitors = together(found[known]?.visitors ?? nobody, one.visitors);
    found.splice(known < 0 ? found.length : known, 1, { ...one, visitors });
  }
  return found;
}

function byRecord(state: LadderState): OpenQuestion[] {
  const { standing, points } = state;
  const away = visitorsWhere(state, (clock, place) => isAway(standing.visitors[place] ?? out, clock));
  const open: OpenQuestion[] = points.map(({ about, visitors, since }) => ({ asks: about, visitors, since }));
  if (standing.unnamedReturn !== undefined)
    open.push({ asks: "who-is-back", visitors: away, since: standing.unnamedReturn });
  if (standing.calledOff !== undefined)
    open.push({ asks: "everybody-at-school", visitors: away, since: standing.calledOff.at });
  for (const [place, { calledOff }] of standing.visitors.entries())
    if (calledOff !== undefined && standing.calledOff === undefined && state.clocks[place]?.status !== "back")
      open.push({ asks: "everybody-at-school", visitors: onlyVisitor(place), since: calledOff });
  for (const [place, one] of standing.visitors.entries())
    if (isOpenHearsay(state, place))
      open.push({ asks: "heard-of", visitors: onlyVisitor(place), since: one.heardOf ?? Infinity });
  const since = blankPurposeSince(state);
  return since === Infinity ? open : [...open, { asks: "police-purpose", visitors: everyVisitor(state), since }];
}

// When the police were first called and nobody noted about what.
function blankPurposeSince({ alarms, climb, past }: LadderState): number {
  let since = Infinity;
  for (const { rungs } of climb === undefined ? past : [climb, ...past])
    for (const { blankPurpose } of rungs) since = Math.min(since, blankPurpose);
  for (const { blankPurpose, answered } of alarms)
    if (blankPurpose && answered !== undefined) since = Math.min(since, answered.ms);
  return since;
}

// On a round each home is asked after for itself, one that the visitors have not come to from the time on that was planned for it.
function byHomes(state: LadderState, homes: readonly AtHome[] | undefined, findings: Findings): OpenQuestion[] {
  const { plan, watch, standing, legs } = state;
  if (homes === undefined || plan.round === undefined) return byLegs(state, standing, watch, findings);
  return plan.round.flatMap(({ visit, ladder, timers }, place) => {
    const at = homes[place];
    if (at === undefined || at.calledOff !== undefined) return [];
    const isDone = (visitor: number) => {
      const leg = legs?.[visitor];
      if (leg === undefined) return false;
      return hasSurelyLeft(place, leg) || leg.off.includes(place);
    };
    const open = byLegs(state, at, watchOf({ ...plan, ladder, timers }), findings, isDone);
    return open.map((one) => ({ ...one, home: visit }));
  });
}

// A call that only the visitors could make is asked for at its expected time, as long as nobody knows whether they did what it tells of. Whoever
// was reached since is asked after again a while later, or when they said that they would leave.
function byLegs(
  state: LadderState,
  at: AtHome,
  watch: Watch,
  findings: Findings,
  isGone: (visitor: number) => boolean = () => false,
): OpenQuestion[] {
  if (isCalledOff(state) || state.standing.allBack !== undefined) return [];
  const open = new Map<string, OpenQuestion>();
  for (const [index, { timer }] of watch.ready.timers.entries()) {
    const { from, part } = timer;
    if (part !== "leg") continue;
    const asks = typeof from === "object" && "event" in from ? asked[from.event] : undefined;
    const planned = watch.ms[startPlace(index)] ?? Infinity;
    if (asks === undefined || planned === Infinity) continue;
    for (const [place, clock] of state.clocks.entries()) {
      if (!isStillOut(clock) || isGone(place) || isKnown(asks, place, at, state.legs !== undefined)) continue;
      const since = askedSince(planned, asks, place, state);
      wakeAt(findings, since);
      const key = `${asks} ${String(since)}`;
      const visitors = together(open.get(key)?.visitors ?? nobody, onlyVisitor(place));
      open.set(key, { asks, visitors, since });
    }
  }
  return [...open.values()];
}

function askedSince(planned: number, asks: Asks, place: number, { standing, plan }: LadderState): number {
  const one = standing.visitors[place];
  const { askAgain, newTimeWithin } = plan.watch;
  const bounds = { within: newTimeWithin.value, zone: plan.zone };
  const expected = asks === "has-left" && one !== undefined ? expectedToLeave(one, planned, bounds) : planned;
  const heard = one?.accountedFor ?? -Infinity;
  return heard < expected ? expected : heard + askAgain.value;
}

const asked: Readonly<Record<string, Asks>> = { arrived: "has-arrived", left: "has-left" };

// That one of them came or left says nothing of the others, and of whom nobody says who they are nobody knows it (W2).
function isKnown(asks: Asks, visitor: number, at: AtHome, round: boolean): boolean {
  const { place: last = "at-school", came } = at.visitors[visitor] ?? {};
  // whoever is out again after a return is known to have left the homes that they left, and no other of the round
  const place = round && last === "back" ? "at-school" : last;
  return after.has(place) || (asks !== "has-left" && came !== undefined);
}

const after: ReadonlySet<string> = new Set(["left", "going-home", "back"]);

function isStillOut({ status }: VisitorClock): boolean {
  return status !== "back" && status !== "going-home" && status !== "called-off";
}

const out = { danger: undefined };

function visitorsWhere({ clocks }: LadderState, holds: (clock: VisitorClock, place: number) => boolean): VisitorSet {
  return clocks.reduce(
    (found, clock, place) => (holds(clock, place) ? together(found, onlyVisitor(place)) : found),
    nobody,
  );
}

function everyVisitor(state: LadderState): VisitorSet {
  return visitorsWhere(state, () => true);
}
