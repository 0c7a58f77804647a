import type { Rule } from "../policy/ruleSchema.js";
import type { CompiledPolicy } from "../rules/CompiledPolicy.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { wordsFor } from "../facts/factSentence.js";
import { ageWords } from "./openSince.js";
import { fillSentence } from "./fillSentence.js";
import type { AssumedValue, Finding } from "./Finding.js";
import { TRUE } from "../conditions/truth.js";

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

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
    /** The words of {@link missingWords}. */
    readonly missing: string;
    /** Since when it is to be done, in milliseconds since 1970; see {@link openSince}. */
    readonly since?: number | undefined;
  },
): string {
  const asks = asksOf(about.rule, about.compiled, about.evaluation);
  if (state === "unknown" && outcome === "open")
    return resting(openSentence(about.rule.rule, asks, about.missing), about.assumed);
  if (outcome === "pending") {
    const certain = about.rule.applies === undefined || about.rule.applies.truth(about.evaluation) === TRUE;
    const age = about.since === undefined ? "" : `, open for ${ageWords(about.evaluation.subject.now - about.since)}`;
    return resting(`Still to do${certain ? age : ", if it applies"}: ${lowerFirst(asks)}`, about.assumed);
  }
  return resting(unmetOf(about.rule, asks, about.compiled, about.evaluation), about.assumed);
}
