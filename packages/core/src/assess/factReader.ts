import { NOT_READ, type Evaluation } from "./Evaluation.js";
import type { Fact, FactValue } from "./Fact.js";
import { factPlace } from "./factList.js";

/** The key under which a supposed value is given: the fact's id, or `id#item` for one of several things. */
export function supposedKey(fact: Fact, item: number): string {
  return fact.of === "visit" ? fact.id : `${fact.id}#${String(item)}`;
}

function derive(fact: Fact, { supposed, subject, item }: Evaluation): FactValue | undefined {
  const given = supposed?.[supposedKey(fact, item)];
  return given === undefined ? fact.read(subject, item) : (given ?? undefined);
}

/** Reads one fact of any evaluation. A fact of the visit is read once in an evaluation, one of several things each time. */
export function factReader(fact: Fact): (evaluation: Evaluation) => FactValue | undefined {
  if (fact.of !== "visit") return (evaluation) => derive(fact, evaluation);
  const place = factPlace(fact);
  return (evaluation) => {
    const known = evaluation.values[place];
    return known === NOT_READ ? (evaluation.values[place] = derive(fact, evaluation)) : known;
  };
}
