import { answerOptions, type AnswerOption, type FlatField, type FormRow } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent } from "../typeset/row.js";
import type { RowPlace } from "../fields/answerPointer.js";
import { answerText, notRecorded } from "./answerText.js";
import { controlContents } from "./controlContents.js";
import { bandLevel, scoreOf } from "./scoreOf.js";
import type { SheetSetting } from "./sheetSetting.js";
import { untickedAnswer } from "./untickedAnswer.js";

const addressLines = 2;

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
  const text = answerText(field, place.answers, setting.matrix);
  const byHand = field.type === "signature" || (field.type !== "band" && field.byHand === true);
  if (setting.print === "blank" || (text === undefined && byHand)) {
    const options = field.type === "rating" ? undefined : answerOptions(field, setting.form.wording);
    if (options !== undefined) return squares(options, place.answers[field.id], place);
    if (text === undefined) return [{ kind: "pen", lines: place.lines ?? penLines(field), pitch: setting.scale.pen }];
  }
  return [{ kind: "text", text: text ?? notRecorded, size, tag }, ...bandStrokes(field, place, setting)];
}

/** A band's sign beside its letter and word, for a copy without colours. */
function bandStrokes(field: FlatField, { answers }: AnswerPlace, { matrix }: SheetSetting): readonly CellContent[] {
  const scored = field.type === "band" ? scoreOf(field.from, answers, matrix) : undefined;
  return scored === undefined ? [] : [{ kind: "strokes", level: bandLevel(scored, matrix) }];
}

/** A square to tick for each option, and an answer that is none of them in words. */
function squares(
  options: readonly AnswerOption[],
  answer: FormRow[string],
  { size, tag }: AnswerPlace,
): readonly CellContent[] {
  const ticks = options.map(({ const: value, title }) => ({
    ticked: value === answer,
    actual: "Chosen: ",
    label: title,
  }));
  const words = untickedAnswer(answer, options, "blank").map((text): CellContent => ({
    kind: "text",
    text,
    size,
    tag,
  }));
  return [{ kind: "ticks", options: ticks, size, tag }, ...words];
}

function penLines(field: FlatField): number {
  return field.type === "longText" ? field.expectedLines : field.type === "address" ? addressLines : 1;
}
