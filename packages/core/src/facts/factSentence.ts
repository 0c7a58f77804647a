import type { Fact, FactValue } from "./Fact.js";

/** A value as it is read out: a list with commas, words without hyphens, yes and no. */
export function wordsFor(value: FactValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.replaceAll("-", " ");
  return value.length === 0 ? "none" : value.map((word) => word.replaceAll("-", " ")).join(", ");
}

/** What a fact says, as a clause without a full stop: "this is a first visit to the address", "the number of visitors is 2". */
export function factSentence(fact: Fact, value: FactValue | undefined): string {
  if (value === undefined) return fact.words.unknown;
  if (typeof value === "boolean") return value ? fact.words.yes : fact.words.no;
  const unit = typeof value === "number" && fact.unit ? ` ${fact.unit}` : "";
  return `${fact.words.yes} ${fact.plural ? "are" : "is"} ${wordsFor(value)}${unit}`;
}
