import { answerOptions, questionOf, type FlatField, type FormRow, type Wording } from "@home-visits/forms";
import { answerPointer, type RowPlace } from "./answerPointer.js";
import type { FormControl } from "./formControl.js";
import { typedFromInstant } from "./instantFromTyped.js";

/** Where an answer belongs: alone in its form, or in a row of one of its tables. */
export type AnswerOwner = { readonly answers: FormRow; readonly row?: RowPlace | undefined };

/**
 * How an answer is filled in: Yes and No by squares that exclude each other, any other choice from a list, the rest by typing.
 * @returns undefined for a band: it is worked out from two ratings, so nobody fills it in
 */
export function answerControl(field: FlatField, owner: AnswerOwner, wording: Wording): FormControl | undefined {
  if (field.type === "band") return undefined;
  const answer = owner.answers[field.id];
  const stored = answer === undefined || answer === "" ? undefined : String(answer);
  const base = {
    name: answerPointer(field.id, owner.row),
    question: questionOf(field),
    value: field.type === "instant" && stored !== undefined ? typedFromInstant(stored) : stored,
    ...(owner.row === undefined ? {} : { row: owner.row.index + 1 }),
  };
  if (field.type === "yesNo" || field.type === "yesNoNotKnown") return { ...base, kind: "radio" };
  const options = answerOptions(field, wording);
  if (options !== undefined) return { ...base, kind: "list", options };
  return { ...base, kind: "text", long: field.type === "longText" || field.type === "address" };
}
