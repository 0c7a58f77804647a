import type { Fact } from "../facts/Fact.js";

/** The key under which a supposed value is given: the fact's id, or `id#item` for one of several things. */
export function supposedKey(fact: Pick<Fact, "id" | "of">, item: number): string {
  return fact.of === "visit" ? fact.id : `${fact.id}#${String(item)}`;
}
