import { describe, expect, it } from "vitest";
import { cases, isoOf } from "../../test/history.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { policy } from "../../test/stateAt.js";
import { visitV } from "../../test/visit.js";
import { escalationAt } from "../due/escalationAt.js";
import { planEscalation } from "../plan/planEscalation.js";
import { simulate } from "./simulate.js";

const plans = [...["reach2-2020", "alumwell-2025", "morecambe-road-2024"].map(policy), ownPolicy].map((document) =>
  planEscalation({ visit: visitV, policy: document, school }),
);
// a whole dry run asks for many states, so fewer of the histories do
const stories = cases.slice(0, Math.ceil(cases.length / 250));
// how late something open is runs on with every minute, and makes no moment of its own
const besideMinutes = (state: object) =>
  JSON.stringify(state, (key, value: unknown) => (key === "minutes" ? undefined : value));

describe(`a dry run and the state at an instant, over ${stories.length} stories`, () => {
  it("tell the same story at each moment of the run, and at any instant between two of them", () => {
    for (const [nth, { events, now, part }] of stories.entries()) {
      const plan = plans[nth % plans.length];
      if (plan === undefined) continue;
      const { moments } = simulate({ plan, script: { events } });
      expect(moments.length).toBeGreaterThan(0);
      const end = Date.parse(moments.at(-1)?.at ?? "");
      for (const [place, { at, state }] of moments.entries()) {
        expect(escalationAt(plan, events, at)).toEqual(state);
        const until = Math.min(Date.parse(moments[place + 1]?.at ?? at), end);
        const between = Date.parse(at) + Math.floor(((until - Date.parse(at)) * part) / 1_000) * 1_000;
        expect(besideMinutes(escalationAt(plan, events, isoOf(between))), `${plan.policy.id} ${now}`).toBe(
          besideMinutes(state),
        );
      }
    }
  });
});
