import type { Issue } from "../parsed/Issue.js";
import { conditionsOf, ownConditions, whenOf } from "./conditionsOf.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

const PASSES = "minutesSince";

/**
 * Timed clauses whose condition asks how long ago something was, by itself or by a definition. Nobody would look at the clause at the minute
 * in which the condition comes true, so it would stay silent.
 */
export function passingTime({ rules, timers, ladders = [] }: Policy): Issue[] {
  const counting = new Set([PASSES]);
  for (const rule of rules)
    if (
      rule.kind === "definition" &&
      conditionsOf(rule, "").some((part) => "test" in part && asks(part.test, counting))
    )
      counting.add(rule.defines);
  const own = ladders.flatMap((one, place) => ownConditions(one, `/ladders/${String(place)}`));
  const timed = timers.flatMap((timer, place) => whenOf(timer, `/timers/${String(place)}`));
  return [...timed, ...own].flatMap((part) =>
    "test" in part && asks(part.test, counting) ? [issueOf(part.path, "time-passes-in-when")] : [],
  );
}

function asks(test: object, facts: ReadonlySet<string>): boolean {
  return "fact" in test && typeof test.fact === "string" && facts.has(test.fact);
}
