import { idsAmong, isAmong, nobody, onlyVisitor, together, type VisitorSet } from "@home-visits/core/history";
import { isAnswered, isCalledOff, overdueAmong } from "../climb/advanceTo.js";
import { nextDue, type Climb, type Rung } from "../climb/Climb.js";
import { goesToHome, wasDriven } from "../climb/goesToHome.js";
import { homeNow, homesAmong, whoAt } from "../climb/homeNow.js";
import type { LadderState } from "../climb/LadderState.js";
import { overdueFrom } from "../climb/VisitorClock.js";
import { actorAt } from "../plan/actorAt.js";
import { rungPlace } from "../plan/Watch.js";
import { comesNext, pushDue, recordDone, recordOpen, wakeAt, type Findings, type StepTimes } from "./Findings.js";
import { findDrives, isForEachHome, noteDrives } from "./findDrives.js";
import { findNeglected } from "./findNeglected.js";

const none: readonly string[] = [];

/** What the ladder asks for now, what it asked for before, and when it goes on by itself. */
export function findLadder(state: LadderState, findings: Findings): void {
  if (state.plan.ladder.status === "none") return;
  for (const past of state.past) findPast(past, state, findings);
  findings.home = homeNow(state, findings.now);
  findSteps(state, findings);
  findings.home = undefined;
}

function findSteps(state: LadderState, findings: Findings): void {
  if (isAnswered(state) || isCalledOff(state)) return;
  for (const clock of state.clocks) wakeAt(findings, overdueFrom(clock));
  if (state.climb !== undefined) return findClimb(state.climb, state, findings);
  const first = state.watch.steps[0]?.delay ?? Infinity;
  fallsNext(0, state.overdueAt + first, state, findings);
}

// A step that nobody takes passes its turn on at once, and one that was done early is not asked for: the state changes when they fall due,
// and the step that comes next is one after them.
function fallsNext(index: number, due: number, { plan, watch, climb }: LadderState, findings: Findings): void {
  wakeAt(findings, due);
  let at = due;
  for (let place = index; place < watch.steps.length && at !== Infinity; place += 1) {
    const step = watch.steps[place];
    if (step === undefined) return;
    const taken = actorAt(step, at, plan.calendar).nobody === undefined;
    const done = climb?.rungs[place]?.done ?? Infinity;
    if (taken && done === Infinity) return comesNext(findings, step.id, at);
    at += watch.steps[place + 1]?.delay ?? Infinity;
  }
}

function findClimb(climb: Climb, state: LadderState, findings: Findings): void {
  const overdue = overdueAmong(state, findings.now);
  const visitors = idsAmong(overdue, state.standing.party.visitors);
  for (let index = 0; index <= climb.reached; index += 1) {
    const rung = climb.rungs[index];
    if (rung === undefined) continue;
    const times = timesOf(climb, index, visitors, state);
    findNeglected(climb, index, times, { state, findings });
    findRung(rung, times, { overdue, state, findings });
  }
  fallsNext(climb.reached + 1, nextDue(climb), state, findings);
}

/**
 * The times of a step. Its lateness counts from when it could be done: a step that waits for the one before it is not blamed for the time
 * which that one took. One that came to an end only with the climb takes nothing from what was neglected.
 */
function timesOf(
  { rungs, ended }: Climb,
  index: number,
  visitors: readonly string[],
  { watch }: LadderState,
): StepTimes {
  const rung = rungs[index];
  const due = rung?.due ?? Infinity;
  let from = due;
  for (let before = 0; before < index; before += 1) {
    const done = rungs[before]?.done ?? Infinity;
    if (done < ended && done <= (rung?.done ?? Infinity)) from = Math.max(from, done);
  }
  return {
    place: rungPlace(index, watch.ready.timers.length),
    due,
    limit: from + (rung?.step.within ?? 0),
    origin: watch.origins[index] ?? "open",
    visitors,
  };
}

type Around = { readonly overdue: VisitorSet; readonly state: LadderState; readonly findings: Findings };

function findRung(rung: Rung, times: StepTimes, { overdue, state, findings }: Around): void {
  const { step } = rung;
  const { nobody: vacant } = actorAt(step, rung.due, state.plan.calendar);
  if (vacant !== undefined) {
    findings.skipped.push({ step: step.id, because: vacant });
    return;
  }
  if (isForEachHome(rung, state)) {
    findDrives(rung, times, { overdue, state, findings });
    return findAgain(rung, overdue, times, findings);
  }
  if (isDone(rung)) recordDone(findings, step, times, deedOn(rung));
  const open = step.attempts > 0 ? toTry(rung, overdue, findings) : rung.done === Infinity ? overdue : nobody;
  if (open === nobody) return findAgain(rung, overdue, times, findings);
  const minutes = rung.begun === Infinity ? recordOpen(findings, step, times) : 0;
  wakeAt(findings, rung.heldUntil);
  const visitors = open === overdue ? times.visitors : idsAmong(open, state.standing.party.visitors);
  const due = { visitors, doneByOthers: rung.others, heldUntil: rung.heldUntil, minutes };
  const [first, ...others] = homesAmong(overdue, state, findings.now);
  const choices = choicesLeft(rung, first ?? state.plan.visit);
  if (choices.length > 0 || step.choices.length === 0) pushDue(findings, step, times, { ...due, choices });
  for (const home of step.choices.length === 0 ? [] : others) {
    const there = idsAmong(whoAt(home, overdue, state, findings.now), state.standing.party.visitors);
    const drives = choicesLeft(rung, home, goesToHome);
    if (drives.length === 0) continue;
    pushDue({ ...findings, home }, step, times, { ...due, visitors: there, choices: drives });
  }
}

// A step that is repeated is due again a while after it was done last, as long as anybody is overdue.
function findAgain(rung: Rung, overdue: VisitorSet, times: StepTimes, findings: Findings): void {
  const { step, again, count } = rung;
  if (step.repeat === 0 || overdue === nobody || again === Infinity || (step.times > 0 && count >= step.times)) return;
  const due = again + step.repeat;
  if (due > findings.now) return comesNext(findings, step.id, due);
  const late = { ...times, due, limit: due };
  pushDue(findings, step, late, {
    visitors: times.visitors,
    choices: choicesLeft(rung, findings.home ?? ""),
    doneByOthers: rung.others,
    minutes: recordOpen(findings, step, late),
  });
}

function isDone({ step, begun, done }: Rung): boolean {
  return (step.attempts > 0 ? begun : done) !== Infinity;
}

// A step of attempts was done when the first was made.
function deedOn({ step, begun, done, deed }: Rung) {
  const ms = step.attempts > 0 ? begun : done;
  return { ms, by: deed?.by, at: deed?.ms === ms ? deed.at : undefined, against: deed?.against === true };
}

// What may still be chosen for a home: on a round a drive may have been made to one home and not to another.
function choicesLeft(rung: Rung, home: string, of: (choice: Choice) => boolean = () => true): readonly string[] {
  const { step, chosen } = rung;
  if (step.choices.length === 0) return none;
  const left: string[] = [];
  for (let place = 0; place < chosen.length; place += 1) {
    const choice = step.choices[place];
    if (choice === undefined || chosen[place] !== Infinity || !of(choice)) continue;
    if (!goesToHome(choice) || !wasDriven(rung, choice.id, home)) left.push(choice.id);
  }
  return left;
}

type Choice = Rung["step"]["choices"][number];

/** Those who still have an attempt coming and whose last one is a spacing ago. */
function toTry({ step, tries, lastTry }: Rung, overdue: VisitorSet, findings: Findings): VisitorSet {
  let open = nobody;
  for (let place = 0; place < tries.length; place += 1) {
    if (!isAmong(place, overdue) || (tries[place] ?? 0) >= step.attempts) continue;
    const again = (lastTry[place] ?? -Infinity) + step.spacing;
    if (again <= findings.now) open = together(open, onlyVisitor(place));
    else comesNext(findings, step.id, again);
  }
  return open;
}

// Of a climb that is over: what was done, and what was not done while it was due.
function findPast(climb: Climb, state: LadderState, findings: Findings): void {
  findings.home = climb.home;
  for (let index = 0; index <= climb.reached; index += 1) {
    const rung = climb.rungs[index];
    if (rung === undefined || actorAt(rung.step, rung.due, state.plan.calendar).nobody !== undefined) continue;
    const times = timesOf(climb, index, idsAmong(rung.overdue, state.standing.party.visitors), state);
    if (isForEachHome(rung, state)) noteDrives(rung, times, findings);
    else if (isDone(rung)) recordDone(findings, rung.step, times, deedOn(rung));
    findNeglected(climb, index, times, { state, findings });
  }
}
