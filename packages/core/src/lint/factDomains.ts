import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation, Supposed } from "../conditions/Evaluation.js";
import { optionsOf } from "../conditions/optionsOf.js";
import { supposedKey } from "../conditions/supposedKey.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import { candidateValues } from "../findings/candidateValues.js";

/**
 * The values of each fact, by the key under which it is supposed, that together reach either side of every comparison. `null`, not recorded, is
 * one where a comparison asks whether the fact is recorded.
 */
export type FactDomains = ReadonlyMap<string, readonly (FactValue | null)[]>;

/** Of a list of words, more than these are in too many ways together. */
const MOST_WORDS = 10;

type Asked = { readonly fact: Fact; readonly tests: readonly CompiledTest[] };

/**
 * See {@link FactDomains}; of the facts on both sides of the comparisons. `undefined` where a fact has too many values to try, or none, or is asked of several things at once: of such
 * rules nothing is proven.
 */
export function factDomains(tests: readonly CompiledTest[], evaluation: Evaluation): FactDomains | undefined {
  const domains = new Map<string, readonly (FactValue | null)[]>();
  if (tests.some(({ ofSome }) => ofSome !== undefined)) return undefined;
  for (const asked of factsAsked(tests)) {
    const values = valuesOf(asked, evaluation);
    if (values === undefined || values.length === 0) return undefined;
    const mayBeMissing = asked.tests.some(({ fact, operator }) => fact === asked.fact && operator === "recorded");
    domains.set(supposedKey(asked.fact, evaluation.item), mayBeMissing ? [...values, null] : values);
  }
  return domains;
}

function factsAsked(tests: readonly CompiledTest[]): Iterable<Asked> {
  const found = new Map<string, Asked>();
  for (const test of tests)
    for (const fact of [test.fact, test.other])
      if (fact !== undefined) found.set(fact.id, { fact, tests: [...(found.get(fact.id)?.tests ?? []), test] });
  return found.values();
}

function valuesOf({ fact, tests }: Asked, evaluation: Evaluation): readonly FactValue[] | undefined {
  const words = [...new Set(tests.flatMap((test) => wordsOf(test.operand(evaluation))))];
  switch (fact.type) {
    case "yes-no":
      return [true, false];
    case "number":
      return numbersNear(tests.flatMap((test) => candidateValues(test, evaluation)));
    case "words":
      return words.length > MOST_WORDS ? undefined : subsetsOf(words);
    case "word": {
      const options = optionsOf(fact, evaluation.subject);
      if (options !== undefined) return options;
      const near =
        fact.written === undefined || fact.written === "text"
          ? [...words, "-"]
          : tests.flatMap((test) => candidateValues(test, evaluation));
      return near.length > 0 ? [...new Set(near)] : ["00:00", "12:00", "23:59"]; // no comparison: any value serves
    }
    default:
      return fact.type satisfies never;
  }
}

function wordsOf(value: FactValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? value : [];
}

// The borders, what lies between two of them, and nothing less than nothing: a record counts and measures.
function numbersNear(borders: readonly FactValue[]): readonly number[] {
  const near = borders.filter((value) => typeof value === "number").filter((value) => value >= 0);
  const sorted = [...new Set(near.length > 0 ? near : [0, 1, 2])].sort((a, b) => a - b);
  const between = sorted.slice(1).map((value, place) => (value + (sorted[place] ?? value)) / 2);
  return [...sorted, ...between];
}

function subsetsOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (subsets, word) => [...subsets, ...subsets.map((subset) => [...subset, word])],
    [[]],
  );
}

/** How many ways there are to give each fact one of its values. */
export function wayCount(domains: FactDomains): number {
  let ways = 1;
  for (const values of domains.values()) ways *= values.length;
  return ways;
}

/** Every way to give each fact one of its values, or as many as `most`, each far from the one before. */
export function* everyWay(domains: FactDomains, most = Infinity): Generator<Supposed> {
  const facts = [...domains];
  const total = wayCount(domains);
  const step = stepThrough(total);
  for (let tried = 0, way = 0; tried < Math.min(total, most); tried += 1, way = (way + step) % total) {
    let rest = way;
    const supposed: Record<string, FactValue | null> = {};
    for (const [fact, values] of facts) {
      supposed[fact] = values[rest % values.length] ?? null;
      rest = Math.floor(rest / values.length);
    }
    yield supposed;
  }
}

/** A step near the golden section of a ring that comes to each of its places: what hangs on facts at both ends of the list is found soon. */
function stepThrough(total: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.floor(total * 0.618));
  while (divisor(total, step) !== 1) step += 1;
  return step;
}
