import { questionOf, type FlatField } from "@home-visits/forms";
import type { AnswerOwner } from "./answerOwner.js";
import { answerPointer } from "./answerPointer.js";
import type { ControlBase } from "./formControl.js";

/** What each control of an answer has, and its answer so far. */
export function controlBase(field: FlatField, { answers, row }: AnswerOwner): ControlBase {
  const answer = answers[field.id];
  return {
    name: answerPointer(field.id, row),
    question: questionOf(field),
    value: answer === undefined || answer === "" ? undefined : String(answer),
    ...(row === undefined ? {} : { row: row.index + 1 }),
  };
}
