import { answerOptions, type FlatField, type FormRow } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent } from "../typeset/row.js";
import type { RowPlace } from "../fields/answerPointer.js";
import { controlContents } from "./controlContents.js";
import { answerText, notRecorded } from "./answerText.js";
import { bandLevel, scoreOf } from "./scoreOf.js";
import type { SheetSetting } from "./sheetSetting.js";

const addressLines = 2;

/** Where an answer stands, and how it is set. */
export type AnswerPlace = {
  readonly answers: FormRow;
  readonly size: number;
  readonly tag: Tag;
  /** The row of a table that the answer belongs to. */
  readonly row?: RowPlace;
  /** How many lines a box to fill in has, where that is not the question's own affair. */
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
  if (setting.print === "blank" && (text === undefined || answerOptions(field, setting.form.wording) !== undefined))
    return penSpace(field, place, setting);
  const byHand = field.type === "signature" || (field.type !== "band" && field.byHand === true);
  if (text === undefined && byHand) return penSpace(field, place, setting);
  return [{ kind: "text", text: text ?? notRecorded, size, tag }, ...bandStrokes(field, place, setting)];
}

/** A band's sign beside its letter and word, for a copy without colours. */
function bandStrokes(field: FlatField, { answers }: AnswerPlace, { matrix }: SheetSetting): readonly CellContent[] {
  const scored = field.type === "band" ? scoreOf(field.from, answers, matrix) : undefined;
  return scored === undefined ? [] : [{ kind: "strokes", level: bandLevel(scored, matrix) }];
}

/** Room for a pen: squares with the options' words, or as many lines as the answer is expected to take. */
function penSpace(
  field: FlatField,
  { answers, size, tag }: AnswerPlace,
  setting: SheetSetting,
): readonly CellContent[] {
  const options = field.type === "rating" ? undefined : answerOptions(field, setting.form.wording);
  if (options !== undefined)
    return [
      {
        kind: "ticks",
        options: options.map(({ const: value, title }) => ({
          ticked: value === answers[field.id],
          actual: "Chosen: ",
          label: title,
        })),
        size,
        tag,
      },
    ];
  const lines = field.type === "longText" ? field.expectedLines : field.type === "address" ? addressLines : 1;
  return [{ kind: "pen", lines, pitch: setting.scale.pen }];
}
