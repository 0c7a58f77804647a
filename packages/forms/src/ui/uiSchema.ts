import { applies } from "../condition/applies.js";
import { conditionSentence } from "../condition/conditionSentence.js";
import { fieldsNotAsked } from "../condition/relevantFields.js";
import { columnsOf, type FieldList } from "../definition/fieldList.js";
import type { FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { stored } from "../schema/fieldSchema.js";
import type { Wording } from "../wording/wording.js";

/** A react-jsonschema-form `uiSchema`, as plain data. */
export type UiSchema = { readonly [key: string]: unknown };

/** What a page is shown in: its words, and the zone whose clock its times are picked by. */
type Page = { readonly wording: Wording; readonly zone: string };

const fieldUi = (field: FormField | FlatField, page: Page, answer?: unknown): UiSchema =>
  hasColumns(field)
    ? { items: uiSchema(columnsOf(field), page) }
    : { ...fieldTypeOf(field).widget?.(field, page.zone, answer) };

/** When a question is to be answered, for a page that shows it whether it applies or not. */
const helpOf = ({ appliesIf }: FormField | FlatField, list: FieldList, wording: Wording): UiSchema =>
  appliesIf ? { "ui:help": conditionSentence(appliesIf, list, wording) } : {};

/** The `uiSchema` for react-jsonschema-form. A question that may not apply stays on the page with the sentence that says when. */
export const uiSchema = (list: FieldList, page: Page): UiSchema => ({
  "ui:order": stored(list.fields).map(({ id }) => id),
  ...Object.fromEntries(
    stored(list.fields).map((field) => [field.id, { ...fieldUi(field, page), ...helpOf(field, list, page.wording) }]),
  ),
});

/** Rows of which a column may not apply, or be typed or picked: the renderer asks for each row how it is to be shown. */
const rowsUi = (field: FormField | FlatField, page: Page): UiSchema => {
  const columns = columnsOf(field);
  if (!columns.fields.some((column) => column.appliesIf || fieldTypeOf(column).picker)) return {};
  return { items: (row: FormRow = {}) => uiSchemaFor(columns, page, row) };
};

/**
 * The same for the answers given so far: a question shows once it is known to apply, and then says no more when it does. Its answer, if any,
 * stays in the draft.
 */
export const uiSchemaFor = (list: FieldList, page: Page, data: FormDocument | FormRow): UiSchema => {
  const notAsked = fieldsNotAsked(list, data);
  const shown = stored(list.fields).map((field): readonly [string, UiSchema] => {
    const hidden = field.appliesIf && applies(field.appliesIf, data, notAsked) !== "true";
    return [
      field.id,
      hidden ? { "ui:widget": "hidden" } : { ...fieldUi(field, page, data[field.id]), ...rowsUi(field, page) },
    ];
  });
  return { ...uiSchema(list, page), ...Object.fromEntries(shown) };
};
