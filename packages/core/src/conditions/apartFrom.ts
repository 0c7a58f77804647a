import type { Fact, FactValue } from "../facts/Fact.js";
import type { OperatorName } from "../policy/conditionSchema.js";
import type { Evaluation } from "./Evaluation.js";
import { supposedKey } from "./supposedKey.js";
import { FALSE, NO_QUESTION, type Truth } from "./truth.js";

/** What a comparison is for: it tells when something applies, or it is what a rule demands. */
export type Use = "occasion" | "demand";

/** A fact of a comparison, with what reads it. */
type Side = { readonly fact: Fact; readonly value: (evaluation: Evaluation) => FactValue | undefined };

/**
 * What a comparison comes to where there is nothing to compare, because what it asks did not arise; it says `undefined` where there is. Of what did
 * not happen nothing is so; a demand about it asks nothing, or stays unknown where somebody may have owed it.
 * @returns nothing for a comparison whose facts always arise
 */
export function apartFrom(
  sides: readonly Side[],
  operator: OperatorName,
  use: Use,
): ((evaluation: Evaluation) => Truth | undefined) | undefined {
  const bound = sides.filter(({ fact }) => fact.arises !== undefined);
  if (bound.length === 0) return undefined;
  return (evaluation) => {
    for (const side of bound) {
      const answer = circumstanceOf(side, evaluation);
      if (answer === "no") return use === "demand" ? NO_QUESTION : FALSE;
      if (answer === "owed" && use === "occasion" && operator !== "recorded") return FALSE;
    }
    return undefined;
  };
}

// What is taken as given arises, also where it is taken as unknown.
function circumstanceOf({ fact, value }: Side, evaluation: Evaluation): "yes" | "owed" | "no" {
  const { subject, item, supposed } = evaluation;
  if (value(evaluation) !== undefined || supposed?.[supposedKey(fact, item)] !== undefined) return "yes";
  return fact.arises?.now(subject, item, "") ?? "yes";
}
