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

// Nothing that a record counts or measures is less than nothing.
const isPossible = (value: FactValue): boolean => typeof value !== "number" || value >= 0;

function valuesOf(test: CompiledTest, fact: Fact, evaluation: Evaluation): readonly FactValue[] {
  const near = candidateValues(test, evaluation).filter(isPossible);
  if (near.length > 0) return near;
  if (fact.type === "yes-no") return [true, false];
  if (fact.type === "number") return [0, 1, 2];
  const options = optionsOf(fact, evaluation.subject);
  if (fact.type === "words") return options === undefined ? [[]] : [[], [...options]];
  return options ?? ["00:00", "12:00", "23:59"];
}

/** See {@link FactDomains}; of the facts on both sides of the comparisons. */
export function factDomains(tests: readonly CompiledTest[], evaluation: Evaluation): FactDomains {
  const domains = new Map<string, (FactValue | null)[]>();
  for (const test of tests)
    for (const fact of [test.fact, test.other]) {
      if (fact === undefined) continue;
      const key = supposedKey(fact, evaluation.item);
      const known = domains.get(key) ?? [];
      for (const value of valuesOf(test, fact, evaluation))
        if (!known.some((one) => JSON.stringify(one) === JSON.stringify(value))) known.push(value);
      if (test.operator === "recorded" && fact === test.fact && !known.includes(null)) known.push(null);
      domains.set(key, known);
    }
  return domains;
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
