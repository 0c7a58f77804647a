import {
  evolveBy,
  idsAmong,
  isAlarming,
  isAmong,
  isDeparture,
  namesNobody,
  nobody,
  purposeOf,
  reportIn,
  together,
  type DatedEvent,
  type VisitorSet,
  whomOf,
  without,
} from "@home-visits/core/history";
import { accountFor } from "./accountFor.js";
import { advanceTo, isAnswered, isCalledOff, overdueAmong } from "./advanceTo.js";
import { calledOffClocks } from "./calledOffClocks.js";
import { withRung, type Climb } from "./Climb.js";
import { helpedAfter } from "./helpedAfter.js";
import { finishDrives, goesToHome, wasDriven } from "./goesToHome.js";
import { homeNow, homeOfVisitor, homesAmong, whoAt } from "./homeNow.js";
import type { LadderState } from "./LadderState.js";
import { movedOn } from "./movedOn.js";
import { firstCheckIn } from "./nextCheckIn.js";
import { openPoints } from "./openPoints.js";
import { raiseAlarms } from "./raiseAlarms.js";
import type { ReadEvent } from "./ReadEvent.js";
import { finishAttempts, recordDeeds, withPurpose } from "./recordDeeds.js";
import { earliestOverdue, overdueFrom, type VisitorClock } from "./VisitorClock.js";

/** The state after one more event, at its own instant. Events have to come in the order of their instants. */
export function applyEvent(before: LadderState, dated: DatedEvent): LadderState {
  const { ms, name, event } = dated;
  if (dated.tooEarly?.whole === true) return before;
  const report = reportIn(dated, before.standing.party);
  const { onRound } = dated;
  const read: ReadEvent = { ms, name, event, onRound, report, type: event.type, fields: event };
  const passed = advanceTo(ms, before);
  const stood = withStanding(onRound === undefined ? passed : { ...passed, legs: onRound.legs }, read);
  const heard = withClocks(countFrom(stood, read), read);
  const told =
    purposeOf(event) === "said" && heard.past.length > 0 ? { ...heard, past: heard.past.map(withPurpose) } : heard;
  return endClimb(withDeeds(told, passed, read), passed, ms);
}

// Whoever was called off by mistake is looked for from now on, not from before it was known.
function withStanding(state: LadderState, read: ReadEvent): LadderState {
  const standing = evolveBy(state.standing, read, read.report);
  const quiet = state.alarms.length === 0 && read.report.codeWord === undefined;
  const helped = helpedAfter(state, standing, read);
  const heard = standing !== state.standing || helped !== state.helped || isAlarming(read.event, standing.party);
  if (!heard && quiet) return state;
  const stood = standingAt(state, standing);
  const alarms = quiet ? state.alarms : raiseAlarms(stood, read);
  const said = state.points.length > 0 || saysToAsk(read, standing.party) || isDeparture(read.event);
  const points = said ? openPoints(state.standing, stood, read) : state.points;
  const clocks = calledOffClocks(stood, read.ms);
  const same = quiet && !said && helped === stood.helped && clocks === stood.clocks;
  const after = same ? stood : { ...stood, alarms, points, helped, clocks, overdueAt: earliestOverdue(clocks) };
  if (!isCalledOff(state) || isCalledOff(after)) return after;
  const from = after.clocks.map((clock) => ({ ...clock, from: Math.max(clock.from, read.ms) }));
  return { ...after, clocks: from, overdueAt: earliestOverdue(from) };
}

function saysToAsk({ event, report }: ReadEvent, party: LadderState["standing"]["party"]): boolean {
  return report.late !== undefined || report.stillInside !== nobody || isAlarming(event, party);
}

// Most events come by here. Every entry by its name: a spread of so many takes longer than all else.
function standingAt(state: LadderState, standing: LadderState["standing"]): LadderState {
  return {
    plan: state.plan,
    watch: state.watch,
    standing,
    legs: state.legs,
    clocks: state.clocks,
    overdueAt: state.overdueAt,
    counting: state.counting,
    calling: state.calling,
    callsFrom: state.callsFrom,
    climb: state.climb,
    past: state.past,
    alarms: state.alarms,
    points: state.points,
    helped: state.helped,
  };
}

function withClocks(state: LadderState, read: ReadEvent): LadderState {
  const { report } = read;
  const heard = together(report.accountedFor, report.late?.whom ?? nobody);
  const told = together(heard, together(report.back, report.underWatch));
  const { legs } = state;
  if (told === nobody && legs === undefined) return state;
  const heardOf = state.clocks.map((clock, place) =>
    isAmong(place, told) ? accountFor(clock, { read, place, state }) : clock,
  );
  const clocks = legs === undefined ? heardOf : movedOn({ ...state, clocks: heardOf }, read);
  return { ...state, clocks, overdueAt: earliestOverdue(clocks) };
}

// A clock that counts from an event goes by the plan until that has happened, and is not set back by what was said of the time since. The
// calls at even intervals count from what happened, once it has. Whoever is overdue by then, and is not named by it, stays so: it is no news of
// them (W2).
function countFrom(state: LadderState, { ms, type, event, report }: ReadEvent): LadderState {
  const { ladder } = state.plan;
  // the DSL who arrives at the home is not the visitors who arrive
  if (ladder.status === "none") return state;
  const named = together(report.moved, whomOf(event, state.standing.party));
  if (named === nobody && !namesNobody(event)) return state;
  const counts = ladder.startsWith === type && !state.counting;
  const calls = ladder.checkIns?.startsWith === type && !state.calling;
  if (!counts && !calls) return state;
  const clocks = state.clocks.map((clock, place): VisitorClock => {
    if (overdueFrom(clock) <= ms && !isAmong(place, named)) return clock;
    const limit = counts && clock.from === -Infinity ? ms + ladder.grace : clock.limit;
    return { ...clock, limit, checkBy: calls ? firstCheckIn(state.plan, ms) : clock.checkBy };
  });
  return {
    ...state,
    clocks,
    overdueAt: earliestOverdue(clocks),
    counting: state.counting || counts,
    calling: state.calling || calls,
    callsFrom: calls ? ms : state.callsFrom,
  };
}

function withDeeds(state: LadderState, before: LadderState, read: ReadEvent): LadderState {
  if (state.climb === undefined) return state;
  const missing = overdueAmong(before, read.ms);
  const noted = withOverdue(state.climb, missing);
  const still = overdueAmong(state, read.ms);
  const found = without(missing, still);
  const heard = withUndriven(withUntried(noted, found, read.ms), { found, still, before }, read.ms);
  const climb = recordDeeds(heard, read, {
    home: homeNow(before, read.ms),
    homes: homesAmong(missing, before, read.ms),
    missing: idsAmong(missing, state.standing.party.visitors).map((id) => `visitor:${id}`),
    party: state.standing.party,
    holdAtMost: state.plan.watch.holdAtMost.value,
  });
  const tried = still === nobody ? climb : finishAttempts(climb, still, read.ms);
  const finished = finishDrives(tried, homesAmong(still, state, read.ms), read.ms);
  return finished === state.climb ? state : { ...state, climb: finished };
}

// For whom each step that is due was asked for. Whoever is missing once more is untried for that time too, however they were heard of before.
function withOverdue(before: Climb, missing: VisitorSet): Climb {
  let climb = before;
  for (let index = 0; index <= before.reached; index += 1) {
    const rung = before.rungs[index];
    if (rung === undefined) continue;
    const overdue = together(rung.overdue, missing);
    const again = rung.untried.some((at, place) => at !== Infinity && isAmong(place, missing));
    if (overdue === rung.overdue && !again) continue;
    const untried = again ? rung.untried.map((at, place) => (isAmong(place, missing) ? Infinity : at)) : rung.untried;
    climb = withRung(climb, index, { ...rung, overdue, untried });
  }
  return climb;
}

// Those who were heard of before anybody had tried them: the step was due and not done for them.
function withUntried(climb: Climb, heard: VisitorSet, ms: number): Climb {
  if (heard === nobody) return climb;
  const rungs = climb.rungs.map((rung) => {
    if (rung.step.attempts === 0 || rung.due > ms) return rung;
    const untried = rung.untried.map((at, place) => (isAmong(place, heard) && rung.tries[place] === 0 ? ms : at));
    return { ...rung, untried };
  });
  return { ...climb, rungs };
}

// Those who were heard of before anybody had driven to the home where they were missing, and where nobody else is missing still.
function withUndriven(climb: Climb, { found, still, before }: Found, ms: number): Climb {
  if (found === nobody || still === nobody || before.plan.round === undefined) return climb;
  const left = homesAmong(still, before, ms);
  const rungs = climb.rungs.map((rung) => {
    if (!goesToHome(rung.step) || rung.due > ms) return rung;
    const open = homesAmong(found, before, ms).filter(
      (home) => !left.includes(home) && !wasDriven(rung, rung.step.id, home),
    );
    const undriven = open.map((home) => ({ home, visitors: whoAt(home, found, before, ms), until: ms }));
    return undriven.length === 0 ? rung : { ...rung, undriven: [...rung.undriven, ...undriven] };
  });
  return { ...climb, rungs };
}

type Found = { readonly found: VisitorSet; readonly still: VisitorSet; readonly before: LadderState };

function endClimb(state: LadderState, before: LadderState, ms: number): LadderState {
  const { climb } = state;
  if (climb === undefined) return state;
  const because = isAnswered(state)
    ? "code-word"
    : isCalledOff(state)
      ? "called-off"
      : overdueAmong(state, ms) === nobody
        ? "accounted-for"
        : undefined;
  if (because === undefined) return state;
  const homes = state.plan.round && state.clocks.map((_, place) => homeOfVisitor(before, place, ms));
  return { ...state, climb: undefined, past: [...state.past, { ...climb, ended: ms, homes, because }] };
}
