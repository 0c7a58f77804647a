import { assessVisit } from "../src/assess/assessVisit.js";
import { candidateValues } from "../src/findings/candidateValues.js";
import type { Supposed } from "../src/conditions/Evaluation.js";
import type { FactValue } from "../src/facts/Fact.js";
import { everyWay } from "../src/lint/factDomains.js";
import { frozen } from "../src/parsed/frozen.js";
import { supposedKey } from "../src/conditions/supposedKey.js";
import type { RuleState } from "../src/rules/RuleState.js";
import { startAssessment } from "../src/assess/startAssessment.js";
import type { Policy } from "../src/policy/policySchema.js";
import type { Rule } from "../src/policy/ruleSchema.js";
import type { Visit } from "../src/visit/visitSchema.js";

/** The policy with one rule and what that rule refers to: definitions and permissions. Frozen, so that it is made ready once for all suppositions. */
export function withOnly(policy: Policy, rule: Rule): Policy {
  return frozen({
    ...policy,
    rules: policy.rules.filter((other) => other === rule || other.kind === "definition" || other.kind === "permission"),
  });
}

type Asked = { readonly visit: Visit; readonly policy: Policy; readonly now: string };

/** Every way to suppose the facts of a policy's last rule, each near the borders of its comparisons. */
export function* suppositions(asked: Asked, rule: Rule): Generator<Supposed> {
  const { evaluation, judging } = startAssessment({ ...asked, mode: "lenient" }, false);
  const compiled = judging.compiled.rules.find((one) => one.rule === rule);
  const values = new Map<string, (FactValue | null)[]>();
  for (const test of [...(compiled?.demands.tests ?? []), ...(compiled?.applies?.tests ?? [])]) {
    if (!test.fact) continue;
    const key = supposedKey(test.fact, 0);
    const here = values.get(key) ?? [];
    if (test.operator === "recorded" && !here.includes(null)) here.push(null);
    for (const value of candidateValues(test, evaluation))
      if (!here.some((known) => JSON.stringify(known) === JSON.stringify(value))) here.push(value);
    values.set(key, here);
  }
  yield* everyWay(values);
}

/** The first supposition under which the rule is in the wanted state. */
export function supposeState(asked: Asked, rule: Rule, state: RuleState): Supposed | undefined {
  for (const suppose of suppositions(asked, rule)) {
    const { trace } = assessVisit({ ...asked, mode: "lenient", suppose });
    if (trace.find((entry) => entry.rule === rule.id)?.state === state) return suppose;
  }
  return undefined;
}
