import { conditionSentence, type FormField } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent } from "../typeset/row.js";
import { formatHint } from "./formatHint.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What stands under a question: its hint, on a fillable print how it is typed, and on both that and a blank one the sentence that says when to answer it. */
export function conditionContents(field: FormField, setting: SheetSetting, tag: Tag): readonly CellContent[] {
  const { form, print, scale } = setting;
  if (print === "record") return [];
  const sentences = [
    field.hint,
    print === "fillable" && field.type !== "rows" ? formatHint(field) : undefined,
    field.type !== "band" && field.appliesIf !== undefined
      ? conditionSentence(field.appliesIf, form.definition, form.wording)
      : undefined,
    field.type !== "band" && field.requiredIf !== undefined
      ? conditionSentence(field.requiredIf, form.definition, form.wording, "required")
      : undefined,
  ];
  return sentences.flatMap((text) =>
    text === undefined ? [] : [{ kind: "text" as const, text, size: scale.body, tag }],
  );
}
