import { matchesAny } from "./matches.js";
import type { Rung, Run } from "./Run.js";
import type { Sign } from "./Sign.js";
import { has } from "./maskOf.js";

/** Notes on a climb what an event does for its steps: an attempt, an acknowledgement, a choice, or the step itself. */
export function recordOnRun(run: Run, sign: Sign): void {
  const step = namedStep(sign);
  for (let index = 0; index < run.rungs.length; index += 1) {
    const rung = run.rungs[index];
    if (rung === undefined) continue;
    const named = step === rung.step.id;
    if (rung.step.attempts > 0) recordTries(rung, sign);
    else if ((rung.done === Infinity || rung.step.repeat > 0) && doesStep(rung, sign, named))
      recordDone(run, rung, index, sign.ms);
    if (rung.step.choices.length > 0) recordChoices(run, rung, index, { sign, named });
  }
  if (sign.meaning.acknowledges !== undefined) hold(run, sign, sign.meaning.acknowledges);
}

function doesStep({ step }: Rung, sign: Sign, named: boolean): boolean {
  return named ? step.choices.length === 0 || choiceOf(sign) === undefined : matchesAny(sign, step.doneBy);
}

function recordDone(run: Run, rung: Rung, index: number, ms: number): void {
  rung.count += 1;
  rung.again = ms;
  if (rung.done === Infinity) finish(run, rung, index, ms);
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

function recordChoices(
  run: Run,
  rung: Rung,
  index: number,
  { sign, named }: { readonly sign: Sign; readonly named: boolean },
): void {
  let made = false;
  for (let place = 0; place < rung.chosen.length; place += 1) {
    const choice = rung.step.choices[place];
    if (choice === undefined || rung.chosen[place] !== Infinity) continue;
    if (!(named ? choiceOf(sign) === choice.id : matchesAny(sign, choice.doneBy))) continue;
    rung.chosen[place] = sign.ms;
    made = true;
  }
  if (made && rung.done === Infinity && rung.chosen.every((at) => at !== Infinity)) finish(run, rung, index, sign.ms);
}

function recordTries(rung: Rung, sign: Sign): void {
  if (rung.due === Infinity || sign.meaning.tried === 0 || !matchesAny(sign, rung.step.doneBy)) return;
  rung.begun = Math.min(rung.begun, sign.ms);
  for (let visitor = 0; visitor < rung.tries.length; visitor += 1) {
    if (!has(sign.meaning.tried, visitor)) continue;
    rung.tries[visitor] = (rung.tries[visitor] ?? 0) + 1;
    rung.lastTry[visitor] = sign.ms;
  }
}

// "I am on it" moves the end of the step that was reached last, never backwards, and only while the next is not yet due.
function hold(run: Run, sign: Sign, step: string): void {
  const rung = run.rungs[run.reached];
  if (rung === undefined || (step !== "" && step !== rung.step.id)) return;
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
