import {
  answerOptions,
  fieldTypeOf,
  isAsked,
  say,
  type AnswerOption,
  type FlatField,
  type FormRow,
  type Wording,
} from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent } from "../typeset/row.js";
import type { RowPlace } from "../fields/answerPointer.js";
import { notRecorded } from "./notRecorded.js";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import { controlContents } from "./controlContents.js";
import { isChosen } from "./isChosen.js";
import { penLines } from "./penLines.js";
import { printedText } from "./printedText.js";
import type { SheetSetting } from "./sheetSetting.js";
import { untickedAnswer } from "./untickedAnswer.js";

/** Where an answer stands, and how it is set. */
export type AnswerPlace = {
  readonly answers: FormRow;
  readonly size: number;
  readonly tag: Tag;
  /** The row of a table that the answer belongs to. */
  readonly row?: RowPlace;
  /** How many lines a box to write or type in has, where that is not the question's own affair. */
  readonly lines?: number;
};

/**
 * What a cell holds for an answer: its words in a record, squares to tick or lines to write on in a blank print, where what is
 * known already stands in their place, a field in a fillable one.
 */
export function answerContents(field: FlatField, place: AnswerPlace, setting: SheetSetting): readonly CellContent[] {
  const { size, tag } = place;
  if (setting.print === "fillable") return controlContents(field, place, setting);
  const { form } = setting;
  const text = printedText(field, place.answers, setting);
  const { marks, squares: onPaper } = printedTypeOf(field);
  const forPen = setting.unanswered === "pen";
  if (setting.print === "blank" || (text === undefined && (forPen || isByHand(field)))) {
    const options = onPaper ? answerOptions(field, form.wording) : undefined;
    if (options !== undefined) return squares(options, place.answers[field.id], place, form.wording);
    const lines = place.lines ?? (forPen ? 1 : penLines(field));
    if (text === undefined) return [{ kind: "pen", lines, pitch: setting.scale.pen }];
  }
  return [
    { kind: "text", text: text ?? notRecorded(form.wording), size, tag },
    ...(marks?.(field, place.answers, setting) ?? []),
  ];
}

/** Whether an answer is given with a pen while the visit goes on. */
export function isByHand(field: FlatField): boolean {
  return fieldTypeOf(field).byHand === true || (isAsked(field) && field.byHand === true);
}

/** A square to tick for each option, and an answer that is none of them in words. */
function squares(
  options: readonly AnswerOption[],
  answer: FormRow[string],
  { size, tag }: AnswerPlace,
  wording: Wording,
): readonly CellContent[] {
  const ticks = options.map(({ const: value, title }) => ({
    ticked: isChosen(answer, value),
    actual: `${say(wording, "print.chosen")}: `,
    label: title,
  }));
  const words = untickedAnswer(answer, options, { print: "blank", wording }).map((text): CellContent => ({
    kind: "text",
    text,
    size,
    tag,
  }));
  return [{ kind: "ticks", options: ticks, size, tag }, ...words];
}
