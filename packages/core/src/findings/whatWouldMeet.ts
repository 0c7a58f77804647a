import { candidateValues } from "./candidateValues.js";
import type { CompiledTest } from "../conditions/compileTest.js";
import { readFact } from "../conditions/createFactSheet.js";
import { NOT_READ, supposing, type Evaluation } from "../conditions/Evaluation.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import type { FactChange } from "./FactChange.js";
import { factSentence } from "./factSentence.js";
import { optionsOf } from "../conditions/optionsOf.js";
import { supposedKey } from "../conditions/supposedKey.js";

const MOST_CHANGES = 4;
const MOST_TRIES = 400;
const MOST_ANSWERS = 3;

type Atom = { readonly fact: Fact; readonly to: FactValue; readonly key: string };

const same = (a: FactValue | undefined, b: FactValue): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((word) => b.includes(word)) : a === b;

function atomsOf(tests: readonly CompiledTest[], evaluation: Evaluation): Atom[] {
  const atoms: Atom[] = [];
  for (const test of tests) {
    const { fact } = test;
    if (!fact) continue;
    const present = test.value(evaluation);
    const key = supposedKey(fact, evaluation.item);
    for (const to of candidateValues(test, evaluation)) {
      if (!same(present, to) && !atoms.some((known) => known.key === key && same(known.to, to)))
        atoms.push({ fact, to, key });
    }
  }
  return atoms;
}

/** Whether a school can still bring the change about; see `changes` of {@link Fact}. */
function canBringAbout({ fact, to }: Atom, evaluation: Evaluation): boolean {
  if (fact.changes !== "downwards") return fact.changes === "any" || (fact.changes === "towards-yes" && to !== false);
  const options = optionsOf(fact, evaluation.subject) ?? [];
  const present = readFact(fact, evaluation);
  return typeof to === "string" && (typeof present !== "string" || options.indexOf(to) < options.indexOf(present));
}

/** The same evaluation with some facts taken as given. */
function suppose(evaluation: Evaluation, atoms: readonly Atom[]): Evaluation {
  const values = evaluation.values.slice();
  for (const atom of atoms) {
    const place = evaluation.sheet.places.get(atom.key);
    if (place !== undefined) values[place] = NOT_READ;
  }
  const supposed = { ...evaluation.supposed, ...Object.fromEntries(atoms.map((atom) => [atom.key, atom.to])) };
  return supposing(evaluation, values, supposed);
}

function* choices(atoms: readonly Atom[], size: number, from = 0): Generator<readonly Atom[]> {
  if (size === 0) yield [];
  for (let i = from; size > 0 && i <= atoms.length - size; i += 1) {
    const first = atoms[i];
    if (!first) continue;
    for (const rest of choices(atoms, size - 1, i + 1))
      if (!rest.some((atom) => atom.key === first.key)) yield [first, ...rest];
  }
}

function changeOf({ fact, to }: Atom, evaluation: Evaluation): FactChange {
  const { item } = evaluation;
  const record = fact.write?.(evaluation.subject, item, to);
  const about = fact.of === "visit" ? {} : { item };
  return { fact: fact.id, ...about, to, says: factSentence(fact, to), ...(record ? { record } : {}) };
}

function search(
  atoms: readonly Atom[],
  evaluation: Evaluation,
  ends: (supposed: Evaluation) => boolean,
): readonly (readonly Atom[])[] {
  let tries = 0;
  for (let size = 1; size <= MOST_CHANGES; size += 1) {
    const found: (readonly Atom[])[] = [];
    for (const chosen of choices(atoms, size)) {
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
): readonly (readonly FactChange[])[] {
  const atoms = atomsOf(tests, evaluation);
  const possible = atoms.filter((atom) => canBringAbout(atom, evaluation));
  const found = search(possible, evaluation, ends);
  const sets = found.length > 0 ? found : search(atoms, evaluation, ends);
  return sets.map((set) => set.map((atom) => changeOf(atom, evaluation)));
}
