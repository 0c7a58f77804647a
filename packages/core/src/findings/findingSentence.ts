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
import type { MissingWord } from "./missingWords.js";

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** How an act begins of which nobody can tell yet whether it applies. */
const SUPPOSED = "If it applies: ";

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

/** What a finding says, and whether it supposes that what it asks for applies. */
export type Said = { readonly sentence: string; readonly supposed: boolean };

/** The sentence of a finding: plain English, without clauses, and without what it rests on; see {@link resting}. */
export function findingSentence(
  outcome: Finding["outcome"],
  state: "unmet" | "unknown",
  about: {
    readonly rule: CompiledRule;
    readonly compiled: CompiledPolicy;
    readonly evaluation: Evaluation;
    readonly missing: readonly MissingWord[];
    /** Since when it is to be done, in milliseconds since 1970; see {@link openSince}. */
    readonly since?: number | undefined;
  },
): Said {
  const { rule, compiled, evaluation, missing, since } = about;
  const asks = asksOf(rule, compiled, evaluation);
  if (outcome === "pending")
    return pendingSentence(todoOf(rule, asks, compiled, evaluation), rule, { evaluation, since });
  const told = missing.map(({ says }) => says).join(" ");
  const open = state === "unknown" && outcome === "open";
  return {
    sentence: open ? openSentence(rule.rule, asks, told) : unmetOf(rule, asks, compiled, evaluation),
    supposed: false,
  };
}

function pendingSentence(
  todo: string,
  { applies }: CompiledRule,
  { evaluation, since }: { readonly evaluation: Evaluation; readonly since: number | undefined },
): Said {
  const certain = applies === undefined || applies.truth(evaluation) === TRUE;
  if (!certain && CONDITIONAL.test(todo)) return { sentence: todo, supposed: false };
  if (!certain) return { sentence: `${SUPPOSED}${lowerFirst(todo)}`, supposed: true };
  const age = since === undefined ? "" : ` It has been open for ${ageWords(evaluation.subject.now - since)}.`;
  return { sentence: `${todo}${age}`, supposed: false };
}
