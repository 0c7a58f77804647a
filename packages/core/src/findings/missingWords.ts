import type { ConditionTrace } from "../conditions/ConditionTrace.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { RuleTrace } from "../rules/RuleTrace.js";

/** The facts that leave a condition unknown: only those in parts that are unknown themselves. */
function missingIn(trace: ConditionTrace): readonly string[] {
  if (trace.truth !== "unknown") return [];
  if ("all" in trace) return trace.all.flatMap(missingIn);
  if ("any" in trace) return trace.any.flatMap(missingIn);
  if ("not" in trace) return missingIn(trace.not);
  if ("some" in trace) return trace.each.flatMap(missingIn);
  return "fact" in trace && trace.value === null ? [trace.fact] : [];
}

const MOST = 3;
const WHETHER = "it is not recorded whether ";
const NOT_RECORDED = / (?:is|are) not recorded$/;

/** One thing that is missing: a sentence, and whether it says what to record, and not only what is not clear. */
export type MissingWord = { readonly says: string; readonly records: boolean };

/** What the record would have to say for a rule to be known, a sentence for each thing; empty where nothing is missing. */
export function missingWords({ tests }: CompiledRule, { applies, demands }: RuleTrace): readonly MissingWord[] {
  const missing = [...new Set([...(applies ? missingIn(applies) : []), ...missingIn(demands)])];
  const words = missing
    .slice(0, MOST)
    .flatMap((id) => tests.find(({ fact }) => fact?.id === id)?.fact?.words.unknown ?? []);
  return [...new Map(words.map(toRecord).map((one) => [one.says, one])).values()];
}

/** “It is not recorded whether they agreed” as what to do about it: “Record whether they agreed.” */
function toRecord(unknown: string): MissingWord {
  if (unknown.startsWith(WHETHER)) return { says: `Record whether ${unknown.slice(WHETHER.length)}.`, records: true };
  if (NOT_RECORDED.test(unknown)) return { says: `Record ${unknown.replace(NOT_RECORDED, "")}.`, records: true };
  return { says: `${unknown.charAt(0).toUpperCase()}${unknown.slice(1)}.`, records: false };
}
