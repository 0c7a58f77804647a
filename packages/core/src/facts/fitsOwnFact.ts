import type { OwnValue } from "../visit/ownEntriesSchema.js";
import type { OwnFact } from "./ownFactSchema.js";

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Whether a value is what the declaration of a fact says that it is. */
export function fitsOwnFact(fact: OwnFact, value: OwnValue): boolean {
  switch (fact.type) {
    case "yes-no":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "clock":
      return typeof value === "string" && CLOCK.test(value);
    case "word":
      return typeof value === "string" && fact.options.includes(value);
    case "words":
      return typeof value === "object" && value.every((word) => fact.options?.includes(word) ?? true);
    default:
      return fact satisfies never;
  }
}
