import { MINUTE, minutesLate } from "@home-visits/core/timers";
import { homeNow } from "../climb/homeNow.js";
import type { Alarm, LadderState } from "../climb/LadderState.js";
import type { PlanAnswer } from "../plan/EscalationPlan.js";
import { UNPLANNED } from "../plan/Watch.js";
import {
  comesNext,
  pushDue,
  recordDone,
  recordNeglected,
  recordOpen,
  type Findings,
  type StepTimes,
} from "./Findings.js";

/**
 * What a code word asks for: the call for help, due at once whatever the ladder was doing, until it is made or nobody is in danger any more.
 * Where the policy knows no code word, no step is made up.
 * @see R20-DUR-08
 */
export function findAlarms(state: LadderState, findings: Findings): void {
  const { codeWord } = state.plan;
  if (codeWord.status === "none") return;
  findings.home = state.alarms.length === 0 ? undefined : homeNow(state, findings.now);
  const inDanger = state.plan.visitors.flatMap(({ id }, place) =>
    state.standing.visitors[place]?.danger === undefined ? [] : [id],
  );
  for (const alarm of state.alarms) {
    const answer = codeWord.answers.find(({ word }) => word === alarm.word) ?? codeWord.answers[0];
    findAlarm(alarm, answer, { inDanger, findings });
  }
  findings.home = undefined;
}

type Around = { readonly inDanger: readonly string[]; readonly findings: Findings };

function findAlarm(alarm: Alarm, { within, delay, step: said }: PlanAnswer, { inDanger, findings }: Around): void {
  const step = { ...said, within };
  const due = alarm.at + delay;
  const visitors = findings.plan.visitors.map(({ id }) => id);
  const times: StepTimes = { place: UNPLANNED, due, limit: due + (within ?? 0), origin: step.origin, visitors };
  if (alarm.answered !== undefined) return recordDone(findings, step, times, alarm.answered);
  if (alarm.ended !== Infinity) {
    const minutes = Math.floor(alarm.ended / MINUTE) - Math.floor(due / MINUTE);
    if (minutesLate(times.limit, alarm.ended) > 0)
      recordNeglected(findings, step, times, { minutes, because: "nobody-in-danger" });
    return;
  }
  if (due > findings.now) return comesNext(findings, step.id, due);
  const minutes = recordOpen(findings, step, times);
  pushDue(findings, step, times, { visitors: inDanger, choices: [], doneByOthers: [], minutes });
}
