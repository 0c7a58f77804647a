import type { FlatAnswer } from "../definition/formDocument.js";
import type { AnswerOption } from "./answerOption.js";
import { writtenAnswer } from "./writtenAnswer.js";

/** A chosen option in its words; an answer that is none of the options as it is. */
export const chosenText = (answer: FlatAnswer | undefined, options: readonly AnswerOption[]): string | undefined =>
  options.find((option) => option.const === answer)?.title ?? writtenAnswer(answer);
