import { createSubject } from "../src/history/createSubject.js";
import type { Policy } from "../src/policy/policySchema.js";
import type { Rule, SettlingMoment } from "../src/policy/ruleSchema.js";
import { policies } from "../src/policies/policies.js";
import type { Timer } from "../src/policy/timerSchema.js";
import type { School } from "../src/school/schoolSchema.js";
import { matrixInForce } from "../src/school/matrixInForce.js";
import { resolveSettings } from "../src/settings/resolveSettings.js";
import { expectationOf } from "../src/timers/expectationOf.js";
import { plannedTimes } from "../src/timers/plannedTimes.js";
import { reckonTimer } from "../src/timers/reckonTimer.js";
import { timerEvaluation } from "../src/timers/timerEvaluation.js";
import { timersOfPolicy } from "../src/timers/timersOfPolicy.js";
import type { Visit } from "../src/visit/visitSchema.js";
import { cal1 } from "./cal1.js";

type Asked = {
  readonly policy: keyof typeof policies;
  readonly timer: string;
  readonly visit: Visit;
  readonly now: string;
  readonly school?: Partial<School>;
  readonly mode?: "strict" | "lenient";
  /** Changes of the timer, for a school's own. */
  readonly change?: Partial<Timer>;
  /** The moment at which the rules that ask this timer settle, for a school's own. */
  readonly settles?: SettlingMoment;
};

/** Where one timed clause of a shipped policy stands for a visit at an instant. */
export function reckon({
  policy: id,
  timer,
  visit,
  now,
  school = { calendar: cal1 },
  mode = "lenient",
  change,
  settles,
}: Asked) {
  const shipped = policies[id];
  const timers = shipped.timers.map((each) => (each.id === timer ? { ...each, ...change } : each));
  const asking = (rule: Rule) => JSON.stringify(rule).includes(`"timer":"${timer}"`);
  const rules = shipped.rules.map((rule) => (settles !== undefined && asking(rule) ? { ...rule, settles } : rule));
  const policy: Policy = change === undefined && settles === undefined ? shipped : { ...shipped, timers, rules };
  const ready = timersOfPolicy(policy, school);
  const one = ready.timers.find((each) => each.timer.id === timer);
  if (one === undefined) throw new Error("The policy has this timer.");
  const settings = resolveSettings(policy, school);
  const calendar = school.calendar ?? cal1;
  const subject = createSubject(visit, now, { matrix: matrixInForce(policy, school), reviewRules: {} });
  const moments = plannedTimes({ visit, policy, zone: calendar.zone });
  return reckonTimer(one, {
    calendar,
    settings,
    mode,
    moments,
    history: subject.history,
    evaluation: () => timerEvaluation(ready, subject, { settings, mode }),
    expected: expectationOf(subject.history, ready.clock, { calendar, settings, mode, moments }),
  });
}
