import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { reckon } from "../../test/reckon.js";
import { createSubject } from "../history/createSubject.js";
import { policies } from "../policies/policies.js";
import { matrixInForce } from "../school/matrixInForce.js";
import type { School } from "../school/schoolSchema.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import type { Visit } from "../visit/visitSchema.js";
import { isWaiting } from "./isWaiting.js";
import { plannedTimes } from "./plannedTimes.js";
import { timerEvaluation } from "./timerEvaluation.js";
import { timersOfPolicy } from "./timersOfPolicy.js";

const policy = policies["reach2-2020"];
const school: Partial<School> = { calendar: cal1 };

/** The timed clauses that only wait for their start. */
function waiting(visit: Visit, now: string): readonly string[] {
  const ready = timersOfPolicy(policy, school);
  const settings = resolveSettings(policy, school);
  const subject = createSubject(visit, now, { matrix: matrixInForce(policy, school), reviewRules: {} });
  const context = {
    calendar: cal1,
    settings,
    mode: "lenient" as const,
    moments: plannedTimes({ visit, policy, zone: cal1.zone }),
    history: subject.history,
    evaluation: () => timerEvaluation(ready, subject, { settings, mode: "lenient" }),
    expected: undefined,
  };
  return ready.timers.filter((each) => isWaiting(each, context)).map(({ timer }) => timer.id);
}

test("a timer waits until what it counts from has happened", () => {
  const incident = happening(exampleVisit, { type: "incident", at: at("14:20") });
  expect(waiting(exampleVisit, at("14:30"))).toContain("share-incident-form");
  expect(waiting(incident, at("14:30"))).not.toContain("share-incident-form");
});

test("a call of the journey never only waits: it is asked for at its expected time", () => {
  const legs = policy.timers.filter(({ part }) => part === "leg").map(({ id }) => id);
  expect(waiting(exampleVisit, at("08:00")).filter((id) => legs.includes(id))).toEqual([]);
});

test("a timer that waits is neither done nor late, so skipping it changes no answer", () => {
  const timers = waiting(exampleVisit, at("16:00"));
  expect(timers.length).toBeGreaterThan(0);
  for (const timer of timers) {
    const states = reckon({ policy: "reach2-2020", timer, visit: exampleVisit, now: at("16:00") });
    for (const { status } of states) expect(["not-due", "not-needed"]).toContain(status);
  }
});
