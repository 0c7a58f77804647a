import { describe, expect, it } from "vitest";
import { parsePolicy, type Policy } from "@home-visits/core";
import { escalationAt } from "../due/escalationAt.js";
import { simulate } from "../simulate/simulate.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "./planEscalation.js";

/** The school's own ladder, its second step for visits of one alone, or by a condition that the record may leave open. */
function withWhen(when: object): Policy {
  if (ownPolicy.ladder.status === "none") throw new Error("The ladder of the test has no steps.");
  const steps = ownPolicy.ladder.steps.map((step, place) => (place === 1 ? { ...step, when } : step));
  return { ...ownPolicy, ladder: { ...ownPolicy.ladder, steps } } as Policy;
}

const policy = withWhen({ fact: "visitorCount", is: 1 });
const alone = { ...visitV, visitors: visitV.visitors.slice(0, 1) };
const stepsOf = (visit: typeof visitV, asked: Policy, round?: readonly (typeof visitV)[]) => {
  const { ladder } = planEscalation({ visit, policy: asked, school, round });
  return ladder.status === "none" ? [] : ladder.steps.map(({ id }) => id);
};
const all = ownPolicy.ladder.status === "none" ? [] : ownPolicy.ladder.steps.map(({ id }) => id);
const [first, second, ...rest] = all;

describe("a step that is for some visits only", () => {
  it("stands in the plan of a visit that the record tells it is for, and in no other; neither borrows the other's plan", () => {
    expect(stepsOf(alone, policy)).toEqual(all);
    expect(stepsOf(visitV, policy)).toEqual([first, ...rest]);
    expect(stepsOf(alone, policy)).toEqual(all);
  });

  it("is taken where the record leaves the condition open", () => {
    expect(stepsOf(visitV, withWhen({ fact: "littleKnown", is: true }))).toEqual(all);
    const known = { ...visitV, plan: { littleKnown: false } } as typeof visitV;
    expect(stepsOf(known, withWhen({ fact: "littleKnown", is: true }))).toEqual([first, ...rest]);
  });

  it("is not asked for, and the step after it falls due without it", () => {
    const departed = event("13:30", "departed", {});
    const told = (visit: typeof visitV) => {
      const { dueNow, skipped } = escalationAt(planEscalation({ visit, policy, school }), [departed], at("23:00"));
      return [...dueNow.filter(({ part }) => part === "ladder"), ...skipped].map(({ step }) => step);
    };
    expect(told(alone)).toContain(second);
    expect(told(visitV)).not.toContain(second);
    expect(told(visitV)).toEqual(expect.arrayContaining(rest.slice(0, 1)));
  });

  it("is in the ladder of a round where any home of it needs the step", () => {
    const home = (id: string, position: number, littleKnown: boolean) =>
      ({ ...visitV, id, round: { id: "r", position }, plan: { littleKnown } }) as typeof visitV;
    const asked = withWhen({ fact: "littleKnown", is: true });
    const [quiet, other, strange] = [home("one", 1, false), home("two", 2, false), home("three", 2, true)];
    expect(stepsOf(quiet, asked, [quiet, other])).toEqual([first, ...rest]);
    expect(stepsOf(quiet, asked, [quiet, strange])).toEqual(all);
    expect(stepsOf(strange, asked, [quiet, strange])).toEqual(all);
  });

  it("is in the dry run as in the watch", () => {
    const played = (visit: typeof visitV) =>
      simulate({ plan: planEscalation({ visit, policy, school }), script: { events: [] } }).moments;
    expect(JSON.stringify(played(alone))).toContain(`"${String(second)}"`);
    expect(JSON.stringify(played(visitV))).not.toContain(`"${String(second)}"`);
  });
});

describe("a ladder of which every step is for some visits only", () => {
  it("is refused: a visit without a step would have nobody who looks for its visitors", () => {
    if (policy.ladder.status === "none") return;
    const steps = policy.ladder.steps.map((step) => ({ ...step, when: { fact: "visitorCount", is: 1 } }));
    const read = parsePolicy({ ...policy, ladder: { ...policy.ladder, steps } });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toContainEqual([
      "ladder-may-be-empty",
      "/ladder/steps",
    ]);
  });

  it("a fact that there is not is told at the step", () => {
    if (policy.ladder.status === "none") return;
    const steps = policy.ladder.steps.map((step, place) =>
      place === 1 ? { ...step, when: { fact: "visitorCont", is: 1 } } : step,
    );
    const read = parsePolicy({ ...policy, ladder: { ...policy.ladder, steps } });
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toContain("/ladder/steps/1/when");
  });
});
