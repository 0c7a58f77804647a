import { candidateValues } from "./candidateValues.js";
import type { CompiledTest } from "../conditions/CompiledTest.js";
import { readFact } from "../conditions/createFactSheet.js";
import { supposing, type Evaluation } from "../conditions/Evaluation.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import { optionsOf } from "../conditions/optionsOf.js";
import { supposedKey } from "../conditions/supposedKey.js";

const MOST_CHANGES = 4;
const MOST_TRIES = 400;
const MOST_ANSWERS = 3;

/** One fact that is taken to be otherwise; `key` is the name under which it is supposed. */
export type OtherFact = { readonly fact: Fact; readonly to: FactValue; readonly key: string };

const same = (a: FactValue | undefined, b: FactValue): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((word) => b.includes(word)) : a === b;

function othersOf(tests: readonly CompiledTest[], evaluation: Evaluation): OtherFact[] {
  const others: OtherFact[] = [];
  for (const test of tests) {
    const { fact } = test;
    if (!fact) continue;
    const present = test.value(evaluation);
    const key = supposedKey(fact, evaluation.item);
    for (const to of candidateValues(test, evaluation)) {
      if (!same(present, to) && !others.some((known) => known.key === key && same(known.to, to)))
        others.push({ fact, to, key });
    }
  }
  return others;
}

/** Whether a school can still bring the change about; see `changes` of {@link Fact}. */
function canBringAbout({ fact, to }: OtherFact, evaluation: Evaluation): boolean {
  if (fact.changes !== "downwards") return fact.changes === "any" || (fact.changes === "towards-yes" && to !== false);
  const options = optionsOf(fact, evaluation.subject) ?? [];
  const present = readFact(fact, evaluation);
  return typeof to === "string" && (typeof present !== "string" || options.indexOf(to) < options.indexOf(present));
}

const suppose = (evaluation: Evaluation, others: readonly OtherFact[]): Evaluation =>
  supposing(evaluation, Object.fromEntries(others.map(({ key, to }) => [key, to])));

function* choices(others: readonly OtherFact[], size: number, from = 0): Generator<readonly OtherFact[]> {
  if (size === 0) yield [];
  for (let i = from; size > 0 && i <= others.length - size; i += 1) {
    const first = others[i];
    if (!first) continue;
    for (const rest of choices(others, size - 1, i + 1))
      if (!rest.some((other) => other.key === first.key)) yield [first, ...rest];
  }
}

function search(
  others: readonly OtherFact[],
  evaluation: Evaluation,
  ends: (supposed: Evaluation) => boolean,
): readonly (readonly OtherFact[])[] {
  let tries = 0;
  for (let size = 1; size <= MOST_CHANGES; size += 1) {
    const found: (readonly OtherFact[])[] = [];
    for (const chosen of choices(others, size)) {
      tries += 1;
      if (tries > MOST_TRIES) return found;
      if (ends(suppose(evaluation, chosen))) found.push(chosen);
      if (found.length === MOST_ANSWERS) return found;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The smallest sets of changes after which `ends` holds, at most three of the same size: sets of one are tried before sets of two. First
 * among facts that a school can still change; only if none of these will do, among all.
 * @param tests the comparisons that the finding rests on
 */
export function whatWouldMeet(
  tests: readonly CompiledTest[],
  evaluation: Evaluation,
  ends: (supposed: Evaluation) => boolean,
): readonly (readonly OtherFact[])[] {
  const others = othersOf(tests, evaluation);
  const possible = others.filter((other) => canBringAbout(other, evaluation));
  const found = search(possible, evaluation, ends);
  return found.length > 0 ? found : search(others, evaluation, ends);
}
