import { createFactSheet } from "../conditions/createFactSheet.js";
import type { Circumstance, Fact } from "../facts/Fact.js";
import { conditionsOf, whenOf } from "../policy/conditionsOf.js";
import { everyRule } from "../policy/everyRule.js";
import type { Policy } from "../policy/policySchema.js";
import { timedClauses } from "../policy/timedClauses.js";
import type { PolicyLine } from "./PolicyLine.js";

/** What this policy asks about only where something is so, each in one line: elsewhere it does not arise, and is not asked for. */
export function circumstanceLines(policy: Policy): readonly PolicyLine[] {
  const sheet = createFactSheet(policy);
  const asked = [
    ...everyRule(policy).flatMap((rule) => conditionsOf(rule, "")),
    ...timedClauses(policy).flatMap((timer) => whenOf(timer, "")),
  ];
  const facts = asked.flatMap((part): Fact[] =>
    "test" in part && "fact" in part.test && sheet.has(part.test.fact) ? [sheet.named(part.test)] : [],
  );
  const lines = facts.flatMap((fact) => (fact.arises ? [line(fact, fact.arises)] : []));
  return [...new Map(lines.map((one) => [one.says, one])).values()];
}

function line({ id, type, words }: Fact, { where }: Circumstance): PolicyLine {
  const asks = type === "yes-no" ? `whether ${words.yes}` : words.yes;
  return {
    says: `${asks.charAt(0).toUpperCase()}${asks.slice(1)}: only where ${where}.`,
    strength: "none",
    cites: [],
    from: id,
  };
}
