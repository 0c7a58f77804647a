import { factList, type FactChange } from "@home-visits/core";

const byId = new Map(factList.map((fact) => [fact.id, fact]));

/**
 * Whether a change is something that a school can do before it asks again. A milder judgement is none, nor is what nobody can bring about, such as
 * another age, nor the undoing of what was done.
 */
export function isAct({ fact, to }: FactChange): boolean {
  const known = byId.get(fact.replace(/\(.*$/u, "")); // a fact about a role is named with it: roleGoes(dsl)
  if (known === undefined || known.judged === true || known.changes === "none") return false;
  return known.changes !== "towards-yes" || to !== false;
}
