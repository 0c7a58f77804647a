import type { Rule } from "../policy/ruleSchema.js";
import type { CompiledPolicy } from "../rules/CompiledPolicy.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { wordsFor } from "../facts/factSentence.js";
import { ageWords } from "./openSince.js";
import { fillSentence } from "./fillSentence.js";
import { wordingFor } from "./wordingFor.js";
import type { AssumedValue, Finding } from "./Finding.js";
import { TRUE } from "../conditions/truth.js";
import { SUPPOSED } from "./mayApply.js";

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A sentence that says itself when it applies. */
const CONDITIONAL = /^(?:If|When|Where) /;

const assumedClause = ({ describes, assumed: value }: AssumedValue): string =>
  value === null ? describes : `${describes} (here: ${wordsFor(value)})`;

/** A sentence, and after it what it rests on that the policy does not state. */
export function resting(sentence: string, assumed: readonly AssumedValue[]): string {
  if (assumed.length === 0) return sentence;
  const open = assumed.map((each) => `The policy leaves open ${lowerFirst(assumedClause(each))}.`);
  return [sentence, ...open].join(" ");
}

/** What to find out, and then what hangs on it. */
function openSentence(rule: Rule, asks: string, told: string): string {
  const exception = "rulesOut" in rule && rule.rulesOut !== undefined;
  const missing = told || (exception ? "Record whether an exception of the policy applies." : "");
  if (rule.kind === "silence") return missing ? `${asks} To see whether it matters here: ${lowerFirst(missing)}` : asks;
  return missing ? `${missing} ${asks}` : `Find out whether this is kept: ${lowerFirst(asks)}`;
}

/** What a rule asks, for this visit. */
export function asksOf({ rule }: CompiledRule, compiled: CompiledPolicy, evaluation: Evaluation): string {
  return fillSentence(typeof rule.says === "string" ? rule.says : rule.says.asks, compiled, evaluation);
}

/** What is wrong when a rule is not kept, for this visit. */
function unmetOf(rule: CompiledRule, asks: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  const { says } = rule.rule;
  const plain = typeof says === "string" ? undefined : says.unmet;
  const unmet = wordingFor(rule, evaluation)?.says ?? plain;
  return unmet ? fillSentence(unmet, compiled, evaluation) : `Not kept: ${lowerFirst(asks)}`;
}

/** What somebody does so that a rule is kept whose moment has not come: what the rule asks, unless that is no act. */
function todoOf({ rule }: CompiledRule, asks: string, compiled: CompiledPolicy, evaluation: Evaluation): string {
  const todo = typeof rule.says === "string" ? undefined : rule.says.todo;
  return todo === undefined ? asks : fillSentence(todo, compiled, evaluation);
}

/** The sentence of a finding: plain English, without clauses, and without what it rests on; see {@link resting}. */
export function findingSentence(
  outcome: Finding["outcome"],
  state: "unmet" | "unknown",
  about: {
    readonly rule: CompiledRule;
    readonly compiled: CompiledPolicy;
    readonly evaluation: Evaluation;
    /** The words of {@link missingWords}. */
    readonly missing: string;
    /** Since when it is to be done, in milliseconds since 1970; see {@link openSince}. */
    readonly since?: number | undefined;
  },
): string {
  const asks = asksOf(about.rule, about.compiled, about.evaluation);
  if (state === "unknown" && outcome === "open") return openSentence(about.rule.rule, asks, about.missing);
  if (outcome === "pending") {
    const certain = about.rule.applies === undefined || about.rule.applies.truth(about.evaluation) === TRUE;
    const todo = todoOf(about.rule, asks, about.compiled, about.evaluation);
    const since =
      about.since === undefined ? "" : ` It has been open for ${ageWords(about.evaluation.subject.now - about.since)}.`;
    const supposing = certain || CONDITIONAL.test(todo) ? todo : `${SUPPOSED}${lowerFirst(todo)}`;
    return certain ? `${todo}${since}` : supposing;
  }
  return unmetOf(about.rule, asks, about.compiled, about.evaluation);
}
