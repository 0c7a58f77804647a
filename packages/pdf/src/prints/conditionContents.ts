import { conditionSentence, type FormField } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { CellContent } from "../typeset/row.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What stands under a question: its hint, and on a blank print the sentence that says when to answer it. */
export function conditionContents(field: FormField, setting: SheetSetting, tag: Tag): readonly CellContent[] {
  const { form, print, scale } = setting;
  if (print === "record") return [];
  const sentences = [
    field.hint,
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
