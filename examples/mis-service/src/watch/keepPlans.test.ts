import type { EscalationPlan } from "@home-visits/escalation";
import { expect, test } from "vitest";
import { keepPlans } from "./keepPlans.js";

const plan = (visit: string) => ({ visit }) as EscalationPlan;

test("a plan that is kept comes back, and the one that was used longest ago makes room", () => {
  const plans = keepPlans(2);
  for (const visit of ["one", "two"]) plans.keep(visit, plan(visit));
  expect(plans.of("one")?.visit).toBe("one");
  plans.keep("three", plan("three"));
  expect(["one", "two", "three"].filter((visit) => plans.of(visit) !== undefined)).toEqual(["one", "three"]);
  plans.forget("one");
  expect(plans.of("one")).toBeUndefined();
});
