import { counts } from "./counts.js";
import { doerOf } from "./doerOf.js";
import { matchesAny } from "./matches.js";
import type { Rung, Run } from "./Run.js";
import type { Sign } from "./Sign.js";
import { has } from "./maskOf.js";

/**
 * Notes on a climb what an event does for its steps: an attempt, an acknowledgement, a choice, or the step itself. What somebody did who may
 * not take a step is noted beside it and does nothing for it.
 */
export function recordOnRun(run: Run, sign: Sign): void {
  const step = namedStep(sign);
  for (let index = 0; index < run.rungs.length; index += 1) {
    const rung = run.rungs[index];
    if (rung === undefined) continue;
    const named = step === rung.step.id;
    if (!touches(rung, sign, named)) continue;
    if (counts(sign, rung.step)) record(run, rung, index, { sign, named });
    else rung.others = withDoer(rung.others, sign);
  }
  if (sign.meaning.acknowledges !== undefined) hold(run, sign, sign.meaning.acknowledges);
}

type Deed = { readonly sign: Sign; readonly named: boolean };

// Whether an event has anything to do with a step, whoever did it.
function touches({ due, step }: Rung, sign: Sign, named: boolean): boolean {
  if (step.attempts > 0) return due !== Infinity && sign.meaning.tried !== 0 && matchesAny(sign, step.doneBy);
  if (named || matchesAny(sign, step.doneBy)) return true;
  for (let index = 0; index < step.choices.length; index += 1)
    if (matchesAny(sign, step.choices[index]?.doneBy ?? [])) return true;
  return false;
}

function withDoer(others: readonly string[], sign: Sign): readonly string[] {
  const doer = doerOf(sign);
  return doer === undefined || others.includes(doer) ? others : [...others, doer];
}

function record(run: Run, rung: Rung, index: number, deed: Deed): void {
  const { step } = rung;
  if (deed.sign.fields["entered"] === true && step.forbids.includes("enter")) rung.against = true;
  if (step.attempts > 0) recordTries(rung, deed.sign);
  else if ((rung.done === Infinity || step.repeat > 0) && doesStep(rung, deed)) recordDone(run, rung, index, deed.sign);
  if (step.choices.length > 0) recordChoices(run, rung, index, deed);
}

function doesStep({ step }: Rung, { sign, named }: Deed): boolean {
  return named ? step.choices.length === 0 || choiceOf(sign) === undefined : matchesAny(sign, step.doneBy);
}

function recordDone(run: Run, rung: Rung, index: number, sign: Sign): void {
  rung.count += 1;
  rung.again = sign.ms;
  if (rung.done !== Infinity) return;
  rung.by = doerOf(sign);
  finish(run, rung, index, sign.ms);
}

/** Ends a step: from here the next one's delay counts, unless the next is due already. */
export function finish(run: Run, rung: Rung, index: number, ms: number): void {
  rung.done = ms;
  rung.begun = Math.min(rung.begun, ms);
  if (index === run.reached) rung.ends = ms;
}

/** Ends a step of attempts once everybody who is overdue has had as many as the step asks for. */
export function finishAttempts(run: Run, overdue: number, ms: number): void {
  for (let index = 0; index <= run.reached; index += 1) {
    const rung = run.rungs[index];
    if (rung === undefined || rung.step.attempts === 0 || rung.done !== Infinity) continue;
    if (rung.tries.every((tries, visitor) => !has(overdue, visitor) || tries >= rung.step.attempts))
      finish(run, rung, index, ms);
  }
}

function recordChoices(run: Run, rung: Rung, index: number, { sign, named }: Deed): void {
  let made = false;
  for (let place = 0; place < rung.chosen.length; place += 1) {
    const choice = rung.step.choices[place];
    if (choice === undefined || rung.chosen[place] !== Infinity) continue;
    if (!(named ? choiceOf(sign) === choice.id : matchesAny(sign, choice.doneBy))) continue;
    rung.chosen[place] = sign.ms;
    made = true;
  }
  if (!made || rung.done !== Infinity || rung.chosen.some((at) => at === Infinity)) return;
  rung.by = doerOf(sign);
  finish(run, rung, index, sign.ms);
}

function recordTries(rung: Rung, sign: Sign): void {
  if (rung.begun === Infinity) rung.by = doerOf(sign);
  rung.begun = Math.min(rung.begun, sign.ms);
  for (let visitor = 0; visitor < rung.tries.length; visitor += 1) {
    if (!has(sign.meaning.tried, visitor)) continue;
    rung.tries[visitor] = (rung.tries[visitor] ?? 0) + 1;
    rung.lastTry[visitor] = sign.ms;
  }
}

// "I am on it", from somebody who may take the step, moves the end of the step that was reached last, never backwards, and only while the
// next is not yet due.
function hold(run: Run, sign: Sign, step: string): void {
  const rung = run.rungs[run.reached];
  if (rung === undefined || (step !== "" && step !== rung.step.id) || !counts(sign, rung.step)) return;
  const until = Math.min(sign.meaning.holdsUntil ?? Infinity, sign.ms + rung.step.acknowledgement);
  rung.heldUntil = Math.max(rung.heldUntil, until);
  rung.ends = Math.max(rung.ends, until);
}

function namedStep({ type, fields }: Sign): string | undefined {
  const step = fields["step"];
  return type === "step-done" && typeof step === "string" ? step : undefined;
}

function choiceOf({ fields }: Sign): string | undefined {
  const choice = fields["choice"];
  return typeof choice === "string" ? choice : undefined;
}
