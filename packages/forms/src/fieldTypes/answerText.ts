import { aField } from "../arguments/aField.js";
import { checkArgument, checkHolds, expected } from "@home-visits/core";
import type { FormRow } from "../definition/formDocument.js";
import type { FlatField } from "../definition/formField.js";
import type { PrintWords } from "./fieldType.js";
import { fieldTypeOf } from "./fieldTypes.js";
import { writtenAnswer } from "./writtenAnswer.js";

/**
 * An answer in words, as a print shows it: the chosen option, a date with its month's name, an instant as the clock time that was written.
 * @returns undefined where nothing was answered
 */
export const answerText = (field: FlatField, answers: FormRow, words: PrintWords): string | undefined => {
  checkArgument("answerText", "field", field, aField);
  checkArgument("answerText", "answers", answers, expected.object);
  checkHolds("answerText", "words", words, "wording");
  const { text } = fieldTypeOf(field);
  return text === undefined ? writtenAnswer(answers[field.id]) : text(field, answers, words);
};
