import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { Fact } from "../facts/Fact.js";
import { itemCount } from "../history/itemCount.js";
import type { Subject } from "../history/Subject.js";

/** The places of the record at which comparisons look, each once. */
export function pointersIn(tests: readonly CompiledTest[], evaluation: Evaluation): readonly string[] {
  const { subject, item } = evaluation;
  const found: string[] = [];
  for (const { fact, operator, operand, ofSome } of tests) {
    if (fact === undefined) continue;
    const asked = operator === "includes" ? operand(evaluation) : undefined;
    const word = typeof asked === "string" ? asked : undefined;
    const [from, until] = ofSome === undefined ? [item, item + 1] : [0, itemCount(subject, ofSome)];
    for (let one = from; one < until; one += 1)
      for (const pointer of pointersOf(fact, subject, one, word)) found.push(pointer);
  }
  return eachOnce(found);
}

// Of a fact of the visit they are found once: many findings are about it.
function pointersOf(fact: Fact, subject: Subject, item: number, word: string | undefined): readonly string[] {
  if (fact.of !== "visit" || word !== undefined) return fact.pointers(subject, item, word);
  const pointers = (subject.kept.pointers ??= new Map<object, readonly string[]>());
  const known = pointers.get(fact);
  if (known !== undefined) return known;
  const found = fact.pointers(subject, item);
  pointers.set(fact, found);
  return found;
}

const FEW = 12;

// In a short list looking back is quicker than a set.
function eachOnce(pointers: string[]): readonly string[] {
  if (pointers.length > FEW) return [...new Set(pointers)];
  let kept = 0;
  for (let place = 0; place < pointers.length; place += 1) {
    const pointer = pointers[place];
    if (pointer === undefined || pointers.indexOf(pointer) !== place) continue;
    pointers[kept] = pointer;
    kept += 1;
  }
  pointers.length = kept;
  return pointers;
}
