import { startAssessment } from "../src/assess/startAssessment.js";
import { policies } from "../src/policies/policies.js";
import { conditionsOf } from "../src/policy/conditionsOf.js";
import type { Policy } from "../src/policy/policySchema.js";
import type { Visit } from "../src/visit/visitSchema.js";

/** The timed clauses of which some rule of a policy asks whether they are kept. */
function asked({ rules }: Policy): readonly string[] {
  const parts = rules.flatMap((rule) => conditionsOf(rule, ""));
  return [...new Set(parts.flatMap((part) => ("test" in part && "timer" in part.test ? [part.test.timer] : [])))];
}

/** What an evaluator in another language needs of timed clauses: what each says to its rule, as one and for each thing that it is about. */
export function vectorTimers(visit: Visit, now: string) {
  const modes = ["strict", "lenient"] as const;
  const told = (policy: Policy, mode: (typeof modes)[number]) => {
    const { evaluation } = startAssessment({ visit, policy, now, mode }, false);
    const { subject, settings } = evaluation;
    const said = (timer: string, item: number | undefined) => subject.askTimer?.(timer, item, settings, undefined);
    const items = subject.history.of("incident").map((_, item) => item);
    return Object.fromEntries(
      asked(policy).map((timer) => [
        timer,
        { all: said(timer, undefined), each: items.map((item) => said(timer, item)) },
      ]),
    );
  };
  const asking = Object.values(policies).filter((policy) => asked(policy).length > 0);
  return Object.fromEntries(
    asking.map((policy) => [policy.id, Object.fromEntries(modes.map((mode) => [mode, told(policy, mode)]))]),
  );
}
