import { aWording } from "../arguments/aWording.js";
import { aField } from "../arguments/aField.js";
import { checkArgument } from "@home-visits/core";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import type { AnswerOption } from "../fieldTypes/answerOption.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import type { Wording } from "./wording.js";

/** The answers that a field offers, with their words; undefined for a field that is written in. */
export const answerOptions = (field: FormField | FlatField, wording: Wording): readonly AnswerOption[] | undefined => {
  checkArgument("answerOptions", "field", field, aField);
  checkArgument("answerOptions", "wording", wording, aWording);
  return hasColumns(field) ? undefined : fieldTypeOf(field).options?.(field, wording);
};
