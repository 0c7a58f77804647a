import type { Evaluation } from "../conditions/Evaluation.js";
import { TRUE } from "../conditions/truth.js";
import type { CompiledRule, Wording } from "../rules/CompiledRule.js";

/** The other words in which a rule says what is wrong with this visit: those of the first condition that is known to be so; `undefined` for its usual ones. */
export function wordingFor({ wordings }: CompiledRule, evaluation: Evaluation): Wording | undefined {
  return wordings.find(({ when }) => when.truth(evaluation) === TRUE);
}
