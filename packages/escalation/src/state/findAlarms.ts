import { MINUTE, minutesLate } from "@home-visits/core/timers";
import { deedOf } from "../ladder/deedOf.js";
import { matchesAny } from "../ladder/matches.js";
import type { Sign } from "../ladder/Sign.js";
import type { Alarm, Walk } from "../ladder/Walk.js";
import type { PlanAnswer } from "../plan/EscalationPlan.js";
import { UNPLANNED } from "../plan/Watch.js";
import { comesNext, pushDue, recordDone, recordMissed, recordOpen, type Findings, type StepTimes } from "./Findings.js";

/**
 * Reads from a walk what a code word asks for: the call for help, due at once whatever the ladder was doing, until it is made or a second
 * person has confirmed that everybody is safe. Where the policy knows no code word, no step is made up.
 * @see R20-DUR-08
 */
export function findAlarms(walk: Walk, signs: readonly Sign[], findings: Findings): void {
  const { codeWord } = walk.plan;
  if (codeWord.status === "none") return;
  for (const alarm of walk.alarms) {
    const answer = codeWord.answers.find(({ word }) => word === alarm.word) ?? codeWord.answers[0];
    findAlarm(alarm, answer, { walk, signs, findings });
  }
}

type Around = { readonly walk: Walk; readonly signs: readonly Sign[]; readonly findings: Findings };

function findAlarm(alarm: Alarm, answer: PlanAnswer, { walk, signs, findings }: Around): void {
  const { within, delay } = answer;
  const step = { ...answer.step, within };
  const due = alarm.at + delay;
  const visitors = walk.plan.visitors.map(({ id }) => id);
  const times: StepTimes = { place: UNPLANNED, due, limit: due + (within ?? 0), origin: step.origin, visitors };
  const made = signs.find((sign) => sign.ms >= alarm.at && matchesAny(sign, step.doneBy));
  if (made !== undefined) return recordDone(findings, step, times, deedOf(made));
  const minutes = Math.floor(alarm.ended / MINUTE) - Math.floor(due / MINUTE);
  if (alarm.ended !== Infinity)
    return minutesLate(times.limit, alarm.ended) > 0 ? recordMissed(findings, step, times, minutes) : undefined;
  if (due > findings.now) return comesNext(findings, step.id, due);
  recordOpen(findings, step, times);
  pushDue(findings, step, times, { visitors, choices: [], doneByOthers: [] });
}
