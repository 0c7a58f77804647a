import type { Rule } from "../policy/ruleSchema.js";
import type { RuleTrace } from "../assess/Assessment.js";
import type { CompiledPolicy } from "../rules/compilePolicy.js";
import type { CompiledRule } from "../rules/compileRule.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { ConditionTrace } from "../conditions/ConditionTrace.js";
import { wordsFor } from "./factSentence.js";
import { fillSentence } from "./fillSentence.js";
import type { AssumedValue, Finding } from "./Finding.js";
import { TRUE } from "../conditions/truth.js";

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

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

/** By entry of a trace: many visits share one. */
const missed = new WeakMap<RuleTrace, string>();

function missingWords(rule: CompiledRule, trace: RuleTrace): string {
  const known = missed.get(trace) ?? wordsOfMissing(rule, trace);
  missed.set(trace, known);
  return known;
}

function wordsOfMissing({ tests }: CompiledRule, { applies, demands }: RuleTrace): string {
  const missing = [...new Set([...(applies ? missingIn(applies) : []), ...missingIn(demands)])];
  const words = missing
    .slice(0, MOST)
    .flatMap((id) => tests.find(({ fact }) => fact?.id === id)?.fact?.words.unknown ?? []);
  const whether = words.filter((text) => text.startsWith(WHETHER)).map((text) => text.slice(WHETHER.length));
  const others = words.filter((text) => !text.startsWith(WHETHER));
  return [...(whether.length > 0 ? [WHETHER + whether.join(", or whether ")] : []), ...others].join(", and ");
}

function assumedClause({ describes, assumed: value }: AssumedValue): string {
  return value === null
    ? `${describes} is not stated by the policy`
    : `${describes} is taken to be ${wordsFor(value)}, which the policy does not state`;
}

/** A sentence with what it rests on added before its full stop. */
function resting(sentence: string, assumed: readonly AssumedValue[]): string {
  if (assumed.length === 0) return sentence;
  return `${sentence.replace(/\.$/, "")}; here ${assumed.map(assumedClause).join(", and ")}.`;
}

function openSentence(rule: Rule, asks: string, told: string): string {
  const exception = "rulesOut" in rule && rule.rulesOut !== undefined;
  const missing = told || (exception ? "it is not recorded whether an exception of the policy applies" : "");
  if (rule.kind === "silence") {
    const why = missing ? `, because ${missing}` : "";
    return `${asks.replace(/\.$/, "")}; whether that matters for this visit cannot be told${why}.`;
  }
  return missing
    ? `It cannot be told whether this is kept, because ${missing}: ${lowerFirst(asks)}`
    : `It cannot be told whether this is kept: ${lowerFirst(asks)}`;
}

/** What a rule asks, for this visit. */
export function asksOf({ rule }: CompiledRule, compiled: CompiledPolicy, evaluation: Evaluation): string {
  return fillSentence(typeof rule.says === "string" ? rule.says : rule.says.asks, compiled, evaluation);
}

/** What is wrong when a rule is not kept, for this visit. */
function unmetOf({ rule }: CompiledRule, asks: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  const unmet = typeof rule.says === "string" ? undefined : rule.says.unmet;
  return unmet ? fillSentence(unmet, compiled, evaluation) : `Not kept: ${lowerFirst(asks)}`;
}

/** The sentence of a finding: plain English, without clauses. Whatever rests on an assumption says so. */
export function findingSentence(
  outcome: Finding["outcome"],
  state: "unmet" | "unknown",
  about: {
    readonly rule: CompiledRule;
    readonly compiled: CompiledPolicy;
    readonly evaluation: Evaluation;
    readonly assumed: readonly AssumedValue[];
    readonly trace: RuleTrace;
  },
): string {
  const asks = asksOf(about.rule, about.compiled, about.evaluation);
  if (state === "unknown" && outcome === "open")
    return resting(openSentence(about.rule.rule, asks, missingWords(about.rule, about.trace)), about.assumed);
  if (outcome === "pending") {
    const certain = about.rule.applies === undefined || about.rule.applies.truth(about.evaluation) === TRUE;
    return resting(`${certain ? "Still to do" : "Still to do, if it applies"}: ${lowerFirst(asks)}`, about.assumed);
  }
  return resting(unmetOf(about.rule, asks, about.compiled, about.evaluation), about.assumed);
}
