import { NOT_READ, type Evaluation } from "./Evaluation.js";
import type { Fact, FactValue } from "./Fact.js";

/** The key under which a supposed value is given: the fact's id, or `id#item` for one of several things. */
export function supposedKey(fact: Fact, item: number): string {
  return fact.of === "visit" ? fact.id : `${fact.id}#${String(item)}`;
}

function derive(fact: Fact, evaluation: Evaluation): FactValue | undefined {
  const supposed = evaluation.supposed?.[supposedKey(fact, evaluation.item)];
  if (supposed !== undefined) return supposed ?? undefined;
  return fact.read(evaluation.subject, evaluation.item);
}

/** Reads a fact by its place in the vocabulary; a fact of the visit is read once in an evaluation. */
export function readFact(fact: Fact, place: number, evaluation: Evaluation): FactValue | undefined {
  if (fact.of !== "visit") return derive(fact, evaluation);
  const known = evaluation.values[place];
  if (known !== NOT_READ) return known;
  const value = derive(fact, evaluation);
  evaluation.values[place] = value;
  return value;
}
