import {
  conditionSentence,
  hasColumns,
  isAsked,
  type FieldList,
  type FlatField,
  type FormField,
} from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent } from "../typeset/row.js";
import { typingHint } from "./typingHint.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What stands under a question: its hint, on a fillable print how it is typed, and on both that and a blank one the sentence that says when to answer it. */
export function conditionContents(field: FormField, setting: SheetSetting, tag: Tag): readonly CellContent[] {
  const { form, print, scale } = setting;
  if (print === "record") return [];
  const typed = print === "fillable" && !hasColumns(field) ? typingHint(field, form.wording) : undefined;
  const sentences = [field.hint, typed, ...conditionSentences(field, form.definition, setting)];
  return sentences.flatMap((text) =>
    text === undefined ? [] : [{ kind: "text" as const, text, size: scale.body, tag }],
  );
}

/** When a question, or a column among those of its row, is to be answered, and when it has to be. */
export function conditionSentences(
  field: FormField | FlatField,
  list: FieldList,
  { form: { wording } }: SheetSetting,
): readonly string[] {
  if (!isAsked(field)) return [];
  return [
    ...(field.appliesIf ? [conditionSentence(field.appliesIf, list, wording)] : []),
    ...(field.requiredIf ? [conditionSentence(field.requiredIf, list, wording, "required")] : []),
  ];
}
