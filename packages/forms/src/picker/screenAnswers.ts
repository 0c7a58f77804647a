import type { FlatAnswer, FormAnswer, FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { rowsIn } from "../definition/rowsIn.js";
import type { Renderer } from "../fieldTypes/fieldType.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";

/** Answers as the controls of a page hold them; `parse` and `complete` read them back. */
export type ScreenAnswers = { readonly [id: string]: unknown };

/**
 * Answers as the pickers of a renderer hold them: an instant as the date and time on the zone's clock. In the hour that comes twice an
 * instant keeps its offset in react-jsonschema-form, where `uiSchemaFor` gives it a text box.
 */
export const screenAnswers = (
  fields: readonly (FormField | FlatField)[],
  data: FormDocument | FormRow,
  renderer: Renderer,
  zone: string,
): ScreenAnswers =>
  Object.fromEntries(
    Object.entries(data).map(([id, answer]: readonly [string, FormAnswer | undefined]) => {
      const field = fields.find((each) => each.id === id);
      if (field === undefined || answer === undefined) return [id, answer];
      if (hasColumns(field))
        return [id, rowsIn(answer).map((row) => screenAnswers(field.columns, row, renderer, zone))];
      return [id, fieldTypeOf(field).picker?.show(answer as FlatAnswer, renderer, zone) ?? answer];
    }),
  );
