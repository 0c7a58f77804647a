import { calendarOf } from "../src/calendar/assumedCalendar.js";
import { createSubject } from "../src/history/createSubject.js";
import type { Policy } from "../src/policy/policySchema.js";
import { resolveSettings } from "../src/settings/resolveSettings.js";
import { plannedTimes } from "../src/timers/plannedTimes.js";
import { reckonTimer } from "../src/timers/reckonTimer.js";
import { timerEvaluation } from "../src/timers/timerEvaluation.js";
import type { TimerState } from "../src/timers/TimerState.js";
import { timersOfPolicy } from "../src/timers/timersOfPolicy.js";
import { exampleVisit, happening } from "./exampleVisit.js";

/** An event as a test tells it, without its id. */
export type Told = Parameters<typeof happening>[1];

/** Every timed clause and every step of a policy's own ladders: how it stands each time that it arose, oldest first. */
export function eachTime(
  policy: Policy,
  now: string,
  ...events: readonly Told[]
): Readonly<Record<string, readonly TimerState[]>> {
  const visit = happening(exampleVisit, ...events);
  const ready = timersOfPolicy(policy, {});
  const numbers = { settings: resolveSettings(policy, {}), mode: "lenient" } as const;
  const calendar = calendarOf({});
  const subject = createSubject(visit, now, { matrix: undefined, reviewRules: {} });
  const context = {
    ...numbers,
    calendar,
    moments: plannedTimes({ visit, policy, zone: calendar.zone }),
    history: subject.history,
    evaluation: () => timerEvaluation(ready, subject, numbers),

    expected: undefined,
  };
  return Object.fromEntries(ready.timers.map((one) => [one.timer.id, reckonTimer(one, context)]));
}
