import { vocabularyOf } from "../facts/vocabularyOf.js";
import type { Issue } from "../parsed/Issue.js";
import { issue } from "../parsed/Issue.js";
import { conditionsOf, ladderConditions, operandOf, whenOf, type PlacedTest } from "./conditionsOf.js";
import { statedOrAssumed, type Stated } from "./statedOrAssumed.js";
import { issueOf } from "./issueOf.js";
import { mistyped } from "./mistyped.js";
import type { Policy } from "./policySchema.js";
import { unitIssues } from "./unitIssues.js";
import type { PlacedWord } from "./unknownWords.js";
import { settingWords } from "./wordIssues.js";

/** A record holds no more than twenty visitors. */
const MOST_VISITORS = 20;

/** Between which numbers the record keeps a measure: what lies outside is in another unit. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  "carried.heightCm": [20, 250],
  "carried.age": [0, 25],
  metresToChild: [0, 100],
  metresBetweenVisitors: [0, 100],
};

/** What is counted in people, by its unit. */
const people: ReadonlySet<string> = new Set(["members of staff", "adults"]);

function testsOf(policy: Policy): readonly PlacedTest[] {
  const rules = policy.rules.flatMap((rule, at) => conditionsOf(rule, `/rules/${String(at)}`));
  const timers = policy.timers.flatMap((timer, at) => whenOf(timer, `/timers/${String(at)}`));
  return [...rules, ...timers, ...ladderConditions(policy)].flatMap((part) => ("test" in part ? [part] : []));
}

const plainWords = { number: "a number, without quotes", string: "a word, in quotes" } as const;
const isPlain = (type: string): type is keyof typeof plainWords => Object.hasOwn(plainWords, type);

// What the setting itself is asked: yes or no, or one of some words.
function askedItself(tests: readonly PlacedTest[], policy: Policy): Issue[] {
  const words = new Map<string, string[]>();
  const found: Issue[] = [];
  for (const { test, path } of tests) {
    if (!("setting" in test)) continue;
    const held = statedOrAssumed(test.setting, policy);
    if (held === undefined) continue;
    if (typeof test.is === "boolean" && typeof held.value !== "boolean")
      found.push(issueOf(held.path, "setting-misfit", "true or false, without quotes"));
    const { operator } = operandOf(test);
    const [literal, valued] = [typeof test[operator], typeof held.value];
    if (isPlain(literal) && isPlain(valued) && literal !== valued)
      found.push(issueOf(`${path}/${operator}`, "setting-misfit", plainWords[valued]));
    if (typeof test.is === "string") words.set(test.setting, [...(words.get(test.setting) ?? []), test.is]);
  }
  for (const [id, known] of words) {
    const held = statedOrAssumed(id, policy);
    if (typeof held?.value === "string") found.push(...mistyped(held.value, held.path, known));
  }
  return found;
}

/** What a comparison holds, in its own place or in the setting that it names. */
function operandHeld({ test, path }: PlacedTest, policy: Policy): Stated | undefined {
  const { setting, operator } = operandOf(test);
  if (setting !== undefined) return statedOrAssumed(setting, policy);
  const literal: unknown = test[operator];
  return typeof literal === "number" ? { value: literal, path: `${path}/${operator}` } : undefined;
}

// Words of a setting that its fact never is: the comparison would fail for ever.
const strangeWords = (placed: readonly PlacedWord[], known: readonly string[]): Issue[] =>
  placed.flatMap(([word, path]) => (known.includes(word) ? [] : [issueOf(path, "word-misfit", known.join(", "))]));

// What a fact is compared with: a list with something in it, a whole number of people, and no more of them than a record holds.
function comparedWith(tests: readonly PlacedTest[], policy: Policy): Issue[] {
  const facts = vocabularyOf(policy);
  return tests.flatMap((placed): Issue[] => {
    const { test } = placed;
    const held = operandHeld(placed, policy);
    if (held === undefined || !("fact" in test)) return [];
    const { value, path } = held;
    if (Array.isArray(value) && value.length === 0)
      return [issueOf(path, "setting-misfit", "a list of at least one word")];
    const fact = facts.get(test.fact);
    const { setting } = operandOf(test);
    if (setting !== undefined && Array.isArray(fact?.options))
      return strangeWords(settingWords(setting, policy), fact.options);
    if (typeof value !== "number" || fact?.type !== "number") return [];
    if (people.has(fact.unit ?? fact.counts ?? "") && !Number.isInteger(value))
      return [issueOf(path, "setting-misfit", "a whole number")];
    const [least, most] = ranges[test.fact] ?? [-Infinity, Infinity];
    if (value < least || value > most)
      return [issueOf(path, "setting-misfit", `a number from ${String(least)} to ${String(most)}`)];
    const tooMany = test.fact === "visitorCount" && test.atLeast !== undefined && value > MOST_VISITORS;
    return tooMany ? [issue(path, "too-big", { limit: MOST_VISITORS })] : [];
  });
}

/** Values that no condition could ever be settled by: each where it is written, in a setting or in the comparison itself, once. */
export function settingIssues(policy: Policy): Issue[] {
  const tests = testsOf(policy);
  const found = [...askedItself(tests, policy), ...comparedWith(tests, policy), ...unitIssues(tests, policy)];
  return [...new Map(found.map((one) => [`${one.path} ${one.code}`, one])).values()];
}
