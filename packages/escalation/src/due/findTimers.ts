import type { Timer } from "@home-visits/core";
import type { History } from "@home-visits/core/history";
import {
  expectationOf,
  isWaiting,
  reckonTimer,
  subjectOf,
  timerEvaluation,
  type Evaluation,
  type Expectation,
  type TimerContext,
  type TimerState,
} from "@home-visits/core/timers";
import type { LadderState } from "../climb/LadderState.js";
import { isOfJourney } from "../plan/isOfJourney.js";
import type { EscalationPlan, PlanTimer } from "../plan/EscalationPlan.js";
import { startPlace, watchOf, type Watch } from "../plan/Watch.js";
import { deedOf } from "../climb/deedOf.js";
import { countsAtEachHome } from "../plan/countsAtEachHome.js";
import { expectedIn } from "./expectedIn.js";
import {
  comesNext,
  pushDue,
  recordDone,
  recordMissed,
  recordNeglected,
  recordOpen,
  wakeAt,
  type Findings,
} from "./Findings.js";

/** What the timed clauses of the plan come to: the one place at which the ladder's answer and theirs meet. On a round each home has its own. */
export function findTimers(
  state: LadderState,
  homes: readonly History[] | undefined,
  history: History,
  findings: Findings,
): void {
  const { plan, watch } = state;
  const { record, moments, timers } = plan;
  const apart = countsAtEachHome(plan);
  const journey = {
    plan,
    timers,
    record,
    watch,
    moments,
    history,
    expected: apart ? expectedIn(state, undefined) : expectationOf(history, watch.ready.clock, plan),
    home: plan.visit,
  };
  if (homes === undefined || plan.round === undefined) return noteAll(journey, () => true, findings);
  noteAll({ ...journey, moments: plan.round[0]?.moments ?? moments }, isOfJourney, findings);
  for (const [place, { visit, ladder, ...home }] of plan.round.entries()) {
    const ofHome = {
      ...home,
      plan,
      watch: watchOf({ ...plan, ladder, timers: home.timers }),
      expected: apart ? expectedIn(state, place) : journey.expected,
      history: homes[place] ?? history,
      home: visit,
    };
    noteAll(ofHome, (timer) => !isOfJourney(timer), findings);
  }
  findings.watch = watch;
}

type Reckoned = Pick<EscalationPlan, "moments" | "record" | "timers"> & {
  readonly plan: EscalationPlan;
  readonly watch: Watch;
  readonly history: History;
  readonly expected: Expectation | undefined;
  readonly home: string | undefined;
};

function noteAll(reckoned: Reckoned, isWanted: (timer: Timer) => boolean, findings: Findings): void {
  const { timers, watch, home } = reckoned;
  const context = contextOf(reckoned);
  findings.watch = watch;
  for (let index = 0; index < watch.ready.timers.length; index += 1) {
    const ready = watch.ready.timers[index];
    if (ready === undefined || !isWanted(ready.timer) || isWaiting(ready, context)) continue;
    const timer = timers[index];
    if (timer === undefined) continue;
    findings.home = isOfJourney(ready.timer) ? undefined : home;
    for (const found of reckonTimer(ready, context)) note(found, timer, startPlace(index), findings);
  }
  findings.home = undefined;
}

function contextOf({ plan, record, moments, history, watch, expected }: Reckoned): TimerContext {
  const { calendar, settings, mode } = plan;
  let known: Evaluation | undefined;
  const evaluation = () => (known ??= evaluationIn({ plan, record, watch, history }));
  return { calendar, settings, mode, moments, history, evaluation, expected };
}

function evaluationIn({
  plan,
  record,
  watch,
  history,
}: Pick<Reckoned, "plan" | "record" | "watch" | "history">): Evaluation {
  const subject = subjectOf(record, history, { matrix: plan.riskMatrix, reviewRules: {}, calendar: plan.calendar });
  return timerEvaluation(watch.ready, subject, plan);
}

function note(found: TimerState, planned: PlanTimer, place: number, findings: Findings): void {
  const { status, canBeBroken, about, due, limit, done, missing, acts, otherDoers, because, changesAt, asks, cites } =
    found;
  const minutes = canBeBroken ? found.minutes : 0;
  const timer = cites === found.timer.cites ? planned : { ...planned, cites };
  const origin = status === "unknown" ? "open" : timer.origin;
  const times = { place, due, limit, origin, about, visitors: missing };
  const settled = status === "late" && limit === Infinity ? minutes : 0;
  // what may have been done is asked about, and nobody can say that it is late
  const perhapsDone = status === "unknown" && done !== undefined;
  const nobodysNeglect = status === "due" || !canBeBroken || timer.doneBy.length === 0 || perhapsDone;
  wakeAt(findings, changesAt);
  switch (status) {
    case "not-needed":
      return;
    case "not-due":
      return comesNext(findings, timer.id, due);
    case "kept":
    case "kept-late":
      return done === undefined ? undefined : recordDone(findings, timer, times, deedOf(done), minutes);
    case "missed":
      if (because === "accounted-for") return recordNeglected(findings, timer, times, { minutes, because });
      return timer.doneBy.length === 0 || !canBeBroken
        ? undefined
        : recordMissed(findings, timer, times, { minutes, because });
    case "due":
    case "late":
    case "unknown":
      // what only the visitors can know is a question to the office, not a step
      if (asks) return;
      return pushDue(findings, timer, times, {
        visitors: missing,
        choices: acts,
        doneByOthers: otherDoers,
        minutes: nobodysNeglect ? minutes : recordOpen(findings, timer, times, settled),
      });
    default:
      return status satisfies never;
  }
}
