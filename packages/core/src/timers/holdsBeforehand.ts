import { calendarOf } from "../calendar/assumedCalendar.js";
import { compileCondition } from "../conditions/compileCondition.js";
import { TRUE } from "../conditions/truth.js";
import { createSubject } from "../history/createSubject.js";
import { checkArguments, type Expected } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { Policy } from "../policy/policySchema.js";
import { matrixInForce } from "../school/matrixInForce.js";
import type { School } from "../school/schoolSchema.js";
import type { SettingsInMode } from "../settings/valueIn.js";
import type { Visit } from "../visit/visitSchema.js";
import { definitionsOf } from "./definitionsOf.js";
import { scopeOf } from "./readyTimers.js";
import { timerEvaluation } from "./timerEvaluation.js";

type Asked = {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
  readonly numbers: SettingsInMode;
};

/**
 * Whether the record of a visit tells, before it departs, that a condition of its policy holds: what is not recorded then does not count as so.
 * By it a ladder chooses between lengths, such as the time between two calls by the number of staff.
 */
export function holdsBeforehand(condition: Condition, asked: Asked): boolean {
  checkArguments("holdsBeforehand", asked, {
    visit: expected.visit,
    policy: expected.policy,
    school: expected.school,
    numbers: settingsInMode,
  });
  const { visit, policy, school, numbers } = asked;
  const settingIds = Object.keys(numbers.settings);
  const scope = scopeOf({ definitions: definitionsOf(policy), settingIds, roles: policy.roles, own: policy });
  const compiled = compileCondition(condition, scope);
  const { leaveSchool, arrive } = visit.times;
  const planned = { ...visit, events: [] };
  const subject = createSubject(planned, leaveSchool ?? arrive ?? "1970-01-01T00:00:00Z", {
    matrix: matrixInForce(policy, school),
    reviewRules: {},
    calendar: calendarOf(school),
  });
  return compiled.truth(timerEvaluation({ settingIds, places: scope.facts.places }, subject, numbers)) === TRUE;
}

const settingsInMode: Expected = {
  is: (value) => expected.object.is(value) && "settings" in Object(value),
  give: "resolved settings and a mode",
};
