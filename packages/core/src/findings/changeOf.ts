import type { Evaluation } from "../conditions/Evaluation.js";
import { factSentence } from "../facts/factSentence.js";
import type { FactChange } from "./FactChange.js";
import type { OtherFact } from "./whatWouldMeet.js";

/** What would have to be otherwise about this visit, in words, and how to write it into its record. */
export function changeOf({ fact, to }: OtherFact, { subject, item }: Evaluation): FactChange {
  const record = fact.write?.(subject, item, to);
  const about = fact.of === "visit" ? {} : { item };
  return { fact: fact.id, ...about, to, says: factSentence(fact, to), ...(record ? { record } : {}) };
}
