import type { Condition } from "../policy/conditionSchema.js";
import type { Rule } from "../policy/ruleSchema.js";

/** The fact through which a rule asks a timed clause, and the clause's id. */
type Asked = { readonly fact: "keptInTime" | "incident.keptInTime"; readonly timer: string };

/**
 * The timed clauses of which a rule asks nothing but whether they are kept, one or all of several: the assessment then shows the clauses' own
 * state.
 */
export function shownTimers(rule: Rule): readonly Asked[] {
  if (rule.kind !== "duty") return [];
  const parts = "all" in rule.require ? rule.require.all : [rule.require];
  const asked = parts.flatMap((part) => askedIn(part) ?? []);
  return asked.length === parts.length ? asked : [];
}

function askedIn(condition: Condition): Asked | undefined {
  if (!("timer" in condition)) return undefined;
  const { fact, timer, is } = condition;
  return is === true && (fact === "keptInTime" || fact === "incident.keptInTime") ? { fact, timer } : undefined;
}

/** The condition under which such a rule applies: that its clause has arisen. */
export function arises({ fact, timer }: Asked): Condition {
  return { fact: fact === "keptInTime" ? "timerArises" : "incident.timerArises", timer, is: true };
}
