import type { ConditionTrace } from "../conditions/ConditionTrace.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { RuleTrace } from "../rules/RuleTrace.js";

/** The facts that leave a condition unknown: only those in parts that are unknown themselves. */
function missingIn(trace: ConditionTrace): readonly string[] {
  if (trace.truth !== "unknown") return [];
  if ("all" in trace) return trace.all.flatMap(missingIn);
  if ("any" in trace) return trace.any.flatMap(missingIn);
  if ("not" in trace) return missingIn(trace.not);
  return "fact" in trace && trace.value === null ? [trace.fact] : [];
}

const MOST = 3;
const WHETHER = "it is not recorded whether ";

/** What the record would have to say for a rule to be known, in words; empty where nothing is missing. */
export function missingWords({ tests }: CompiledRule, { applies, demands }: RuleTrace): string {
  const missing = [...new Set([...(applies ? missingIn(applies) : []), ...missingIn(demands)])];
  const words = missing
    .slice(0, MOST)
    .flatMap((id) => tests.find(({ fact }) => fact?.id === id)?.fact?.words.unknown ?? []);
  const whether = words.filter((text) => text.startsWith(WHETHER)).map((text) => text.slice(WHETHER.length));
  const others = words.filter((text) => !text.startsWith(WHETHER));
  return [...(whether.length > 0 ? [WHETHER + whether.join(", or whether ")] : []), ...others].join(", and ");
}
