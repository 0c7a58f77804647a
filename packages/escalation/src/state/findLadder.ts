import { MINUTE, minutesLate } from "@home-visits/core/timers";
import { overdueFrom } from "../ladder/Person.js";
import { nextDue, type Rung, type Run } from "../ladder/Run.js";
import { has } from "../ladder/maskOf.js";
import { namesOf } from "../ladder/namesOf.js";
import type { PastRun, Walk } from "../ladder/Walk.js";
import { rungPlace } from "../plan/Watch.js";
import { actorAt } from "../plan/actorAt.js";
import { isAnswered, overdueMask } from "../ladder/takeSign.js";
import {
  comesNext,
  pushDue,
  recordDone,
  recordMissed,
  recordOpen,
  wakeAt,
  type Deed,
  type Findings,
  type StepTimes,
} from "./Findings.js";

const none: readonly string[] = [];

/** Reads from a walk what the ladder asks for now, what it asked for before, and when it goes on by itself. */
export function findLadder(walk: Walk, findings: Findings): void {
  const { ladder } = walk.plan;
  if (ladder.status === "none") return;
  for (const past of walk.past) findPast(past, walk, findings);
  if (isAnswered(walk) || walk.cancelled !== Infinity) return;
  for (const person of walk.people) wakeAt(findings, overdueFrom(person));
  if (walk.run !== undefined) return findRun(walk.run, walk, findings);
  const first = walk.watch.steps[0]?.delay ?? Infinity;
  fallsNext(0, walk.overdueAt + first, walk, findings);
}

// A step that nobody takes passes its turn on at once, and one that was done early is not asked for: the state changes when they fall due,
// and the step that comes next is one after them.
function fallsNext(index: number, due: number, { plan, watch, run }: Walk, findings: Findings): void {
  wakeAt(findings, due);
  let at = due;
  for (let place = index; place < watch.steps.length && at !== Infinity; place += 1) {
    const step = watch.steps[place];
    if (step === undefined) return;
    const taken = actorAt(step, at, plan.calendar).nobody === undefined;
    const done = run?.rungs[place]?.done ?? Infinity;
    if (taken && done === Infinity) return comesNext(findings, step.id, at);
    at += (taken ? step.allowance : 0) + (watch.steps[place + 1]?.delay ?? Infinity);
  }
}

function findRun(run: Run, walk: Walk, findings: Findings): void {
  const mask = overdueMask(walk, findings.now);
  const visitors = namesOf(mask, walk);
  const around = { overdue: mask, walk, findings };
  for (let index = 0; index <= run.reached; index += 1) {
    const rung = run.rungs[index];
    if (rung !== undefined) findRung(rung, timesOf(rung, index, visitors, walk), around);
  }
  fallsNext(run.reached + 1, nextDue(run), walk, findings);
}

function timesOf({ due, step }: Rung, index: number, visitors: readonly string[], { watch }: Walk): StepTimes {
  const place = rungPlace(index, watch.listening.duties.length);
  return { place, due, limit: due + (step.within ?? 0), origin: watch.origins[index] ?? "open", visitors };
}

type Around = { readonly overdue: number; readonly walk: Walk; readonly findings: Findings };

function findRung(rung: Rung, times: StepTimes, { overdue, walk, findings }: Around): void {
  const { step } = rung;
  const { nobody } = actorAt(step, rung.due, walk.plan.calendar);
  if (nobody !== undefined) {
    findings.skipped.push({ step: step.id, because: nobody });
    return;
  }
  if (rung.done !== Infinity) recordDone(findings, step, times, deedOnRung(rung));
  const open = step.attempts > 0 ? toTry(rung, overdue, findings) : rung.done === Infinity ? overdue : 0;
  if (open === 0) return findAgain(rung, overdue, times, findings);
  if (rung.begun === Infinity) recordOpen(findings, step, times);
  wakeAt(findings, rung.heldUntil);
  pushDue(findings, step, times, {
    visitors: open === overdue ? times.visitors : namesOf(open, walk),
    choices: choicesLeft(rung),
    doneByOthers: rung.others,
    heldUntil: rung.heldUntil,
  });
}

// A step that is repeated is due again a while after it was done last, as long as anybody is overdue.
function findAgain(rung: Rung, overdue: number, times: StepTimes, findings: Findings): void {
  const { step, again, count } = rung;
  if (step.repeat === 0 || overdue === 0 || again === Infinity || (step.times > 0 && count >= step.times)) return;
  const due = again + step.repeat;
  if (due > findings.now) return comesNext(findings, step.id, due);
  pushDue(
    findings,
    step,
    { ...times, due },
    { visitors: times.visitors, choices: choicesLeft(rung), doneByOthers: rung.others },
  );
}

// A step of attempts was done when the first was made.
function deedOnRung({ step, begun, done, by, against }: Rung): Deed {
  return { ms: step.attempts > 0 ? begun : done, by, at: undefined, against };
}

function choicesLeft({ step, chosen }: Rung): readonly string[] {
  if (step.choices.length === 0) return none;
  const left: string[] = [];
  for (let index = 0; index < chosen.length; index += 1)
    if (chosen[index] === Infinity) left.push(step.choices[index]?.id ?? "");
  return left;
}

/** Those who still have an attempt coming and whose last one is a spacing ago. */
function toTry(rung: Rung, overdue: number, findings: Findings): number {
  let mask = 0;
  for (let visitor = 0; visitor < rung.tries.length; visitor += 1) {
    if (!has(overdue, visitor) || (rung.tries[visitor] ?? 0) >= rung.step.attempts) continue;
    const again = (rung.lastTry[visitor] ?? -Infinity) + rung.step.spacing;
    if (again <= findings.now) mask |= 1 << visitor;
    else comesNext(findings, rung.step.id, again);
  }
  return mask;
}

function findPast({ run, ended }: PastRun, walk: Walk, findings: Findings): void {
  for (let index = 0; index <= run.reached; index += 1) {
    const rung = run.rungs[index];
    if (rung !== undefined && actorAt(rung.step, rung.due, walk.plan.calendar).nobody === undefined)
      findPastRung(rung, index, { run, ended, walk, findings });
  }
}

type Past = PastRun & { readonly walk: Walk; readonly findings: Findings };

// Called off in the minute in which it fell due, a step was not missed; and a choice that nobody made was not needed.
function findPastRung(rung: Rung, index: number, { run, ended, walk, findings }: Past): void {
  const { step } = rung;
  const about = (mask: number) => timesOf(rung, index, namesOf(mask, walk), walk);
  const deed = deedOnRung(rung);
  const neglected = step.attempts > 0 ? untried(rung, run) : deed.ms === Infinity ? run.overdue : 0;
  const minutes = Math.floor(ended / MINUTE) - Math.floor(rung.due / MINUTE);
  if (deed.ms !== Infinity) recordDone(findings, step, about(run.overdue & ~neglected), deed);
  if (neglected !== 0 && minutesLate(rung.due + (step.within ?? 0), ended) > 0 && step.choices.length === 0)
    recordMissed(findings, step, about(neglected), minutes);
}

function untried(rung: Rung, run: Run): number {
  let mask = 0;
  for (const [visitor, tries] of rung.tries.entries())
    if (tries === 0 && has(run.overdue & ~run.heard, visitor)) mask |= 1 << visitor;
  return mask;
}
