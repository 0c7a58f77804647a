import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { factSentence, wordsFor } from "../facts/factSentence.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import { vocabularyOf } from "../facts/vocabularyOf.js";
import { operatorNames, type Condition, type OperatorName, type Test } from "../policy/conditionSchema.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { settingNamed } from "../settings/settingNamed.js";
import type { OwnWords } from "./readyTimers.js";

/** What a condition may name: the facts and events that the policy declares, the facts that it defines, and its numbers. */
export type ConditionWords = {
  readonly own?: OwnWords | undefined;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly settings: ResolvedSettings;
};

const relations: Readonly<Record<OperatorName, string>> = {
  is: "",
  atLeast: "at least ",
  atMost: "at most ",
  moreThan: "more than ",
  lessThan: "less than ",
  in: "one of these: ",
  includes: "among others ",
  includesAny: "among others one of these: ",
  includesAll: "among others all of these: ",
  recorded: "",
};

/** A condition as a clause for people, to stand after "Only if": "little is known about the family and the number of visiting staff is 1". */
export function sayCondition(condition: Condition, words: ConditionWords): string {
  checkArgument("sayCondition", "condition", condition, expected.object);
  checkHolds("sayCondition", "words", words, "settings");
  return said(condition, words);
}

/** @param within whether it is a part of another condition, in which its own parts must not run into those of the other */
function said(condition: Condition, words: ConditionWords, within = false): string {
  if ("all" in condition) return joined(condition.all, "and", words, within);
  if ("any" in condition) return joined(condition.any, "or", words, within);
  if ("not" in condition) return `it is not so that ${said(condition.not, words, true)}`;
  if ("permitted" in condition) return `the policy allows “${wordsFor(condition.permitted)}”`;
  if ("some" in condition)
    return `of one ${wordsFor(condition.some)} at least it is so that ${said(condition.where, words, true)}`;
  return ofTest(condition, words, within);
}

function joined(parts: readonly Condition[], by: "and" | "or", words: ConditionWords, within: boolean): string {
  const inner = parts.length > 1;
  const texts = parts.map((part) => said(part, words, inner || within));
  // a comma sets off a part that is made of parts itself
  const isPlain = texts.every((text) => !/^(?:both|either|all of) |^it is not so that /u.test(text));
  const text = texts.join(isPlain ? ` ${by} ` : `, ${by} `);
  if (!within || !inner) return text;
  return `${by === "or" ? "either" : parts.length === 2 ? "both" : "all of"} ${text}`;
}

function ofTest(test: Test, words: ConditionWords, within: boolean): string {
  const operator = operatorNames.find((name) => test[name] !== undefined) ?? "recorded";
  const wanted = valueOf(test[operator], words);
  if (!("fact" in test)) return `the policy's number is ${relations[operator]}${wordsFor(wanted)}`;
  const defined = words.definitions[test.fact];
  if (defined !== undefined) return said(wanted === false ? { not: defined } : defined, words, within);
  const fact = vocabularyOf(words.own ?? {}).get(test.fact);
  if (fact === undefined) return `“${wordsFor(test.fact)}” is ${relations[operator]}${wordsFor(wanted)}`;
  if (operator === "recorded") return `it is ${wanted === false ? "not " : ""}recorded: ${fact.describes}`;
  return about(test, comparison(fact, operator, wanted), words);
}

function comparison(fact: Fact, operator: OperatorName, wanted: FactValue): string {
  if (operator === "is") return factSentence(fact, wanted);
  const unit = typeof wanted === "number" && fact.unit ? ` ${fact.unit}` : "";
  return `${fact.words.yes} ${fact.plural ? "are" : "is"} ${relations[operator]}${wordsFor(wanted)}${unit}`;
}

// A fact about an event or a role says so in its words.
function about(test: Test, sentence: string, { own }: ConditionWords): string {
  const event = "event" in test ? test.event : "";
  const { yes, no } = own?.events?.find(({ id }) => id === event)?.words ?? {
    yes: `“${wordsFor(event)}” is noted`,
    no: `“${wordsFor(event)}” is not noted`,
  };
  const role = "role" in test && typeof test.role === "string" ? wordsFor(test.role) : "";
  return sentence.replace("{yes}", yes).replace("{no}", no).replace("{title}", wordsFor(event)).replace("{role}", role);
}

function valueOf(operand: unknown, { settings }: ConditionWords): FactValue {
  if (typeof operand !== "object" || operand === null) return operand as FactValue;
  if (Array.isArray(operand)) return operand as readonly string[];
  if ("setting" in operand && typeof operand.setting === "string")
    return settingNamed({ setting: operand.setting }, settings).value ?? "what the policy leaves open";
  return "fact" in operand && typeof operand.fact === "string" ? `the same as “${operand.fact}”` : "";
}
