import { createSubject } from "../src/assess/createSubject.js";
import type { FactValue } from "../src/assess/Fact.js";
import { factList } from "../src/assess/factList.js";
import { itemCount } from "../src/assess/itemCount.js";
import { optionsOf } from "../src/assess/optionsOf.js";
import type { FactItem } from "../src/assess/Subject.js";
import type { Visit } from "../src/visit/visitSchema.js";

const kinds: readonly FactItem[] = ["visit", "visitor", "vehicle", "pupil-carried", "warning", "incident"];

/**
 * What an evaluator in another language needs of a visit: for the visit, and for each of its visitors, vehicles and so on, the facts that
 * are known (one that is absent is unknown), how far the visit has come, and the order of words that can be compared.
 */
export function vectorFacts(visit: Visit, now: string) {
  const subject = createSubject(visit, now, {});
  const known = (of: FactItem, item: number): Readonly<Record<string, FactValue>> =>
    Object.fromEntries(
      factList
        .filter((fact) => fact.of === of)
        .flatMap((fact) => {
          const value = fact.read(subject, item);
          return value === undefined ? [] : [[fact.id, value]];
        }),
    );
  return {
    progress: subject.progress,
    facts: Object.fromEntries(
      kinds.map((of) => [of, Array.from({ length: itemCount(subject, of) }, (_, item) => known(of, item))]),
    ),
    order: Object.fromEntries(
      factList.flatMap((fact) => {
        const options = fact.type === "word" ? optionsOf(fact, subject) : undefined;
        return options ? [[fact.id, options]] : [];
      }),
    ),
  };
}
