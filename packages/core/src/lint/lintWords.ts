import { startAssessment } from "../assess/startAssessment.js";
import { vocabularyOf } from "../facts/vocabularyOf.js";
import { editsBetween } from "../parsed/nearestKey.js";
import { conditionsOf, operandOf } from "../policy/conditionsOf.js";
import type { Policy } from "../policy/policySchema.js";
import { parseVisit } from "../visit/parseVisit.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Words of an open list, such as what a family agreed to, that no visit of the policy's own cases holds, though one holds a word that is a letter
 * off: the record spells it otherwise.
 */
export function lintWords(policy: Policy): PolicyWarning[] {
  const asked = openTests(policy);
  if (asked.length === 0) return [];
  const held = wordsHeld(policy, new Set(asked.map(({ fact }) => fact)));
  return asked.flatMap(({ fact, operator, path, words }) =>
    words.flatMap((word, at): PolicyWarning[] => {
      const others = held.get(fact) ?? new Set<string>();
      const near = [...others].find((other) => editsBetween(word, other) === 1);
      if (near === undefined || others.has(word)) return [];
      const sentence = `Check this word: no visit of the cases holds it, but one holds “${near}”.`;
      return [
        { code: "word-never-held", path: `${path}/${operator}${words.length > 1 ? `/${String(at)}` : ""}`, sentence },
      ];
    }),
  );
}

type Asked = {
  readonly fact: string;
  readonly path: string;
  readonly operator: string;
  readonly words: readonly string[];
};

function openTests(policy: Policy): readonly Asked[] {
  const facts = vocabularyOf(policy);
  const tests = policy.rules.flatMap((rule, at) => conditionsOf(rule, `/rules/${String(at)}`));
  return tests.flatMap((part): Asked[] => {
    const test = "test" in part ? part.test : undefined;
    if (test === undefined || !("fact" in test)) return [];
    const fact = facts.get(test.fact);
    if (fact?.type !== "words" || fact.options !== undefined || fact.of !== "visit" || fact.takes !== undefined)
      return [];
    const { operator, words } = operandOf(test);
    return [{ fact: test.fact, path: part.path, operator, words }];
  });
}

/** The words that the cases of a policy hold of each of these facts. */
function wordsHeld(policy: Policy, wanted: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const facts = vocabularyOf(policy);
  const held = new Map<string, Set<string>>();
  for (const { visit: input, now } of policy.cases ?? []) {
    const read = parseVisit(input);
    if (!read.ok) continue;
    const { subject } = startAssessment({ visit: read.value, policy, now, mode: "lenient" }, false).evaluation;
    for (const id of wanted) {
      const value = facts.get(id)?.read(subject, 0, "");
      const known = held.get(id) ?? new Set<string>();
      if (typeof value === "object") for (const word of value) known.add(word);
      held.set(id, known);
    }
  }
  return held;
}
