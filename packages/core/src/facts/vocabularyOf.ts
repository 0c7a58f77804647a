import type { Fact } from "./Fact.js";
import { factList } from "./factList.js";
import { ownFact } from "./ownFact.js";
import type { OwnFact } from "./ownFactSchema.js";

const everySchools: ReadonlyMap<string, Fact> = new Map(factList.map((fact) => [fact.id, fact]));

/** The facts that a policy can ask for, by their names: those of every school, and its own. */
export function vocabularyOf({
  facts,
}: {
  readonly facts?: readonly OwnFact[] | undefined;
}): ReadonlyMap<string, Fact> {
  if (facts === undefined || facts.length === 0) return everySchools;
  return new Map([...facts.map((fact): [string, Fact] => [fact.id, ownFact(fact)]), ...everySchools]);
}
