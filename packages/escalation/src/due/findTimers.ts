import { historyFrom, type DatedEvents, type History } from "@home-visits/core/history";
import {
  isWaiting,
  reckonTimer,
  subjectOf,
  timerEvaluation,
  type Evaluation,
  type TimerContext,
  type TimerState,
} from "@home-visits/core/timers";
import type { LadderState } from "../climb/LadderState.js";
import type { PlanTimer } from "../plan/EscalationPlan.js";
import { startPlace } from "../plan/Watch.js";
import { deedOf } from "../climb/deedOf.js";
import { comesNext, pushDue, recordDone, recordMissed, recordOpen, wakeAt, type Findings } from "./Findings.js";

/** What the timed clauses of the plan come to: the one place at which the ladder's answer and theirs meet. */
export function findTimers(state: LadderState, events: DatedEvents, findings: Findings): void {
  const { timers } = state.watch.ready;
  const context = contextOf(state, events, findings.now);
  for (let index = 0; index < timers.length; index += 1) {
    const [ready, timer] = [timers[index], state.plan.timers[index]];
    if (ready === undefined || timer === undefined || isWaiting(ready, context)) continue;
    for (const found of reckonTimer(ready, context)) note(found, timer, startPlace(index), findings);
  }
}

function contextOf(state: LadderState, { happened, later }: DatedEvents, now: number): TimerContext {
  const { plan, standing } = state;
  const { calendar, settings, mode, moments } = plan;
  const history = historyFrom(standing, { happened, later, now });
  let known: Evaluation | undefined;
  const evaluation = () => (known ??= evaluationIn(state, history));
  const watched = plan.ladder.status === "none" ? undefined : plan.ladder.counts;
  return { calendar, settings, mode, moments, history, evaluation, watched, movedTo: clockOf(state) };
}

function evaluationIn({ plan, watch }: LadderState, history: History): Evaluation {
  const subject = subjectOf(plan.record, history, { matrix: plan.riskMatrix, reviewRules: {} });
  return timerEvaluation(watch.ready, subject, plan);
}

// When the last visitor who is still expected should be there. The ladder's grace is its own: the legs have theirs.
function clockOf({ clocks, plan: { ladder } }: LadderState): number {
  const grace = ladder.status === "none" ? 0 : ladder.grace;
  let latest = -Infinity;
  for (const { limit } of clocks) latest = Math.max(latest, limit - grace);
  return latest;
}

function note(found: TimerState, timer: PlanTimer, place: number, findings: Findings): void {
  const { status, due, limit, done, missing, otherDoers, minutes, changesAt, asks } = found;
  const times = { place, due, limit, origin: status === "unknown" ? "open" : timer.origin, visitors: missing } as const;
  wakeAt(findings, changesAt);
  switch (status) {
    case "not-needed":
      return;
    case "not-due":
      return comesNext(findings, timer.id, due);
    case "kept":
    case "kept-late":
      return done === undefined ? undefined : recordDone(findings, timer, times, deedOf(done));
    case "missed":
      return timer.doneBy.length === 0 ? undefined : recordMissed(findings, timer, times, minutes);
    case "due":
    case "late":
    case "unknown":
      // what only the visitors can know is a question to the office, not a step
      if (asks) return;
      if (timer.doneBy.length > 0) recordOpen(findings, timer, times);
      return pushDue(findings, timer, times, { visitors: missing, choices: [], doneByOthers: otherDoers, minutes });
    default:
      return status satisfies never;
  }
}
