import { expect, it } from "vitest";
import { cases, isoOf } from "../../test/history.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { policyWithLadders } from "../../test/policyWithLadders.js";
import { school } from "../../test/school.js";
import { policy } from "../../test/stateAt.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { DueStep, EscalationState } from "./EscalationState.js";

const plans = [
  ...["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"].map(policy),
  ownPolicy,
  policyWithLadders,
].map((document) => planEscalation({ visit: visitV, policy: document, school }));
const keysOf = ({ dueNow, questions }: EscalationState): string[] => [...dueNow, ...questions].map(({ key }) => key);

/** Each history with the states of a plan at its instant and some minutes later, with nothing new known in between. */
function* histories(): Generator<readonly [what: string, now: EscalationState, later: EscalationState]> {
  for (const [nth, { events, now, minutes }] of cases.entries()) {
    const plan = plans[nth % plans.length] as (typeof plans)[number];
    const known = events.filter(({ at }) => Date.parse(at) <= Date.parse(now));
    const later = escalationAt(plan, known, isoOf(Date.parse(now) + minutes * 60_000));
    yield [`${plan.policy.id}: ${JSON.stringify({ known, now, minutes })}`, escalationAt(plan, known, now), later];
  }
}

it("no two steps or questions of one answer share a key", () => {
  for (const [what, ...states] of histories())
    for (const keys of states.map(keysOf)) expect(new Set(keys).size, what).toBe(keys.length);
});

it("a step that is due keeps its key for as long as it is due since the same instant, whatever the time is", () => {
  const is = (one: DueStep) => (other: DueStep) =>
    one.part === other.part && one.step === other.step && one.home === other.home;
  let kept = 0;
  for (const [what, { dueNow }, later] of histories())
    for (const step of dueNow) {
      const then = later.dueNow.filter(is(step));
      kept += then.length;
      if (then.length > 0)
        expect(
          then.map(({ key }) => key),
          what,
        ).toContain(step.key);
    }
  expect(kept).toBeGreaterThan(0);
});
