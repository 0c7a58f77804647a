import { NOT_READ, type Evaluation } from "./Evaluation.js";
import type { FactReader } from "./createFactSheet.js";
import { TRUE, UNKNOWN, type Truth } from "./truth.js";

/**
 * A comparison as a diagram asks it. Of a plain one, a fact that is yes or no against `wanted`, the `value` is looked up at `place` without
 * a call, once it has been read; `place` is -1 for any other.
 */
export type Asked = {
  readonly place: number;
  readonly wanted: boolean;
  readonly value: FactReader;
  readonly truth: (evaluation: Evaluation) => Truth;
};

/** An answer, or the comparison to make next and where its three outcomes lead. */
export type Decision<Answer> =
  { readonly ends: true; readonly answer: Answer } | (Asked & Outcomes<Answer> & { readonly ends: false });

/** Where the three truth values of something lead. */
export type Outcomes<Answer> = {
  readonly yes: Decision<Answer>;
  readonly unknown: Decision<Answer>;
  readonly no: Decision<Answer>;
};

/** The end of a diagram. Hand the same end on for the same answer: by that a diagram knows what need not be asked. */
export function answering<Answer>(answer: Answer): Decision<Answer> {
  return { ends: true, answer };
}

/** Asks one comparison, unless all its outcomes lead to the same. */
export function asking<Answer>(asked: Asked, { yes, unknown, no }: Outcomes<Answer>): Decision<Answer> {
  return yes === unknown && unknown === no ? yes : { ends: false, ...asked, yes, unknown, no };
}

/** Follows a diagram to its answer: from comparison to comparison, and only those are made that can change it. */
export function decide<Answer>(start: Decision<Answer>, evaluation: Evaluation): Answer {
  let step = start;
  while (!step.ends) {
    if (step.place < 0) {
      const truth = step.truth(evaluation);
      step = truth === TRUE ? step.yes : truth === UNKNOWN ? step.unknown : step.no;
      continue;
    }
    const known = evaluation.values[step.place];
    const found = known === NOT_READ ? step.value(evaluation) : known;
    step = found === undefined ? step.unknown : found === step.wanted ? step.yes : step.no;
  }
  return step.answer;
}
