import { conditionsOf, operandOf } from "../policy/conditionsOf.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import type { PolicyWarning, PolicyWarningCode } from "./PolicyWarning.js";

type Told = readonly [path: string, said: string | undefined];

/**
 * What somebody copied and did not finish: two roles of one title, two steps of one ladder or two rules with the same words, two rules that ask for
 * different numbers of the same, and a word or a “not” that stands twice.
 */
export function lintTwice(policy: Policy): PolicyWarning[] {
  const { ladder, ladders = [], roles, rules } = policy;
  const steps = ladder.status === "none" ? [] : ladder.steps;
  const stepList = (list: readonly object[], path: string): readonly Told[] =>
    list.map((step, at) => [`${path}/${String(at)}`, JSON.stringify({ ...step, id: "", cites: [] })]);
  return [
    ...again(
      "title-twice",
      roles.map(({ title }, at) => [`/roles/${String(at)}/title`, title]),
      "Give this role a title of its own: nobody could tell it from the other on paper.",
    ),
    ...[
      [steps, "/ladder/steps"] as const,
      ...ladders.map((own, at) => [own.steps, `/ladders/${String(at)}/steps`] as const),
    ].flatMap(([list, path]) =>
      again(
        "step-twice",
        stepList(list, path),
        "Change this step, or take it out: another one of its ladder is the same.",
      ),
    ),
    ...sentencesTwice(rules),
    ...again(
      "numbers-differ",
      rules.map((rule, at) => [`/rules/${String(at)}`, withoutNumbers(rule, policy)]),
      "Make one rule of these two: they ask the same with two numbers, and only the stricter counts.",
    ),
    ...rules.flatMap((rule, at) => wordsTwice(rule, `/rules/${String(at)}`)),
    ...rules.flatMap((rule, at) => deniedTwice(rule, `/rules/${String(at)}`)),
  ];
}

function again(code: PolicyWarningCode, told: readonly Told[], sentence: string): readonly PolicyWarning[] {
  const first = new Map<string, string>();
  return told.flatMap(([path, said]): PolicyWarning[] => {
    const before = said === undefined ? undefined : first.get(said);
    if (said !== undefined && before === undefined) first.set(said, path);
    return before === undefined ? [] : [{ code, path, with: [before], sentence }];
  });
}

// A rule about each of several things may well have the sentence of another.
function sentenceOf(rule: Rule): string | undefined {
  if ((rule.kind !== "duty" && rule.kind !== "ban") || rule.forEach !== undefined) return undefined;
  return /\{(?:fact|setting):/u.test(rule.says.asks) ? undefined : `${rule.phase} ${rule.says.asks}`;
}

/** Two rules with one sentence that ask about different facts. The same may well be said of the same fact, on different visits. */
function sentencesTwice(rules: readonly Rule[]): readonly PolicyWarning[] {
  return rules.flatMap((rule, at): PolicyWarning[] => {
    const said = sentenceOf(rule);
    if (said === undefined) return [];
    const facts = factsOf(rule);
    const before = rules.findIndex(
      (other, place) =>
        place < at && sentenceOf(other) === said && !factsOf(other).some((fact) => facts.includes(fact)),
    );
    if (before < 0) return [];
    return [
      {
        code: "sentence-twice",
        path: `/rules/${String(at)}/says/asks`,
        with: [`/rules/${String(before)}`],
        sentence: "Say here what this rule asks: its sentence is that of another rule, which asks something else.",
      },
    ];
  });
}

const factsOf = (rule: Rule): readonly string[] =>
  conditionsOf(rule, "").flatMap((part) => ("test" in part && "fact" in part.test ? [part.test.fact] : []));

const lows = ["atLeast", "moreThan"];

/**
 * A rule of one comparison, with its number left out. Where a must and a should ask for two numbers, the should asks for more than the must, as it
 * may: such two are told apart.
 */
function withoutNumbers(rule: Rule, policy: Policy): string | undefined {
  if (rule.kind !== "duty" && rule.kind !== "ban") return undefined;
  const asked = rule.kind === "duty" ? rule.require : rule.forbid;
  if (!("fact" in asked)) return undefined;
  const { operator, setting } = operandOf(asked);
  const literal = asked[operator];
  const value = setting === undefined ? literal : policy.settings[setting] && "number";
  if ((typeof value !== "number" && value !== "number") || operator === "is") return undefined;
  const { fact, role, event } = { role: undefined, event: undefined, ...asked };
  const bound = lows.includes(operator) ? "low" : "high";
  return JSON.stringify([rule.kind, rule.strength, rule.scope, rule.when, rule.forEach, fact, role, event, bound]);
}

function wordsTwice(rule: Rule, path: string): readonly PolicyWarning[] {
  return conditionsOf(rule, path).flatMap((part): PolicyWarning[] => {
    if (!("test" in part)) return [];
    const { operator, words } = operandOf(part.test);
    return words.flatMap((word, at): PolicyWarning[] => {
      if (words.indexOf(word) === at) return [];
      const sentence = "Take this word out, or write the one that was meant: it stands twice in its list.";
      return [{ code: "word-twice", path: `${part.path}/${operator}/${String(at)}`, sentence }];
    });
  });
}

/** “Not” of “not”: one of them was most likely meant for something else. */
function deniedTwice(rule: Rule, path: string): readonly PolicyWarning[] {
  if (!JSON.stringify(rule).includes('"not":{"not":')) return [];
  return [{ code: "not-twice", path, sentence: "Take both “not” out, or one: what is denied twice is asked for." }];
}
