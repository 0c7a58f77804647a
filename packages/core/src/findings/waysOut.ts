import type { Evaluation } from "../conditions/Evaluation.js";
import { factSentence } from "../facts/factSentence.js";
import type { FactChange } from "./FactChange.js";
import type { OtherFact } from "./whatWouldMeet.js";

type Changes = readonly (readonly FactChange[])[];

/** Sets of changes that would end a finding, in words: the same for every visit under which its rule comes out alike. */
export type WaysOut = {
  readonly sets: readonly (readonly OtherFact[])[];
  readonly changes: Changes;
  /** Whether one of them is a matter of writing it down: how to do so hangs on the record. */
  readonly written: boolean;
};

/** The sets in words. */
export function waysOut(sets: WaysOut["sets"], { item }: Evaluation): WaysOut {
  const changeOf = ({ fact, to }: OtherFact): FactChange => {
    const about = fact.of === "visit" ? {} : { item };
    return Object.freeze({ fact: fact.id, ...about, to, says: factSentence(fact, to) });
  };
  const changes = Object.freeze(sets.map((set) => Object.freeze(set.map(changeOf))));
  return { sets, changes, written: sets.some((set) => set.some(({ fact }) => fact.write !== undefined)) };
}

/** The same for one visit, with how to write them into its record. */
export function changesFor({ sets, changes, written }: WaysOut, { subject, item }: Evaluation): Changes {
  if (!written) return changes;
  const recordOf = ({ fact, to }: OtherFact) => fact.write?.(subject, item, to);
  return changes.map((set, place) =>
    set.map((change, at) => {
      const other = sets[place]?.[at];
      const record = other && recordOf(other);
      return record === undefined ? change : { ...change, record };
    }),
  );
}
