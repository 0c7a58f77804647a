import type { FormDefinition } from "../definition/formDefinition.js";
import { columnsOf, type FieldList } from "../definition/fieldList.js";
import type { FlatField, FormField } from "../definition/formField.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { trueSchema } from "../schema/trueSchema.js";
import { questionOf } from "../wording/questionOf.js";
import type { JsonFormsElement } from "./jsonFormsElement.js";

/** An answer that takes more than one control. */
const wantsRoom = (column: FlatField): boolean => {
  const { picker, several } = fieldTypeOf(column);
  return picker !== undefined || several === true;
};

// No `format: "radio"`: the vanilla renderers give the options of every question the same ids, so that a click on the word
// "Yes" answers another question. A choice is a select.
const lookOf = (field: FormField | FlatField): Readonly<Record<string, unknown>> => {
  if (!hasColumns(field)) return fieldTypeOf(field).look ?? {};
  const columns = columnsOf(field);
  // a cell of a table has no rule and one control: a row that wants more is shown as a small form
  if (!columns.fields.some((column) => column.appliesIf || wantsRoom(column))) return {};
  const detail = { type: "VerticalLayout", elements: columns.fields.flatMap(({ id }) => control(id, columns)) };
  // such a list is not named after the schema's title
  return { label: questionOf(field), options: { detail } };
};

const control = (id: string, list: FieldList): readonly JsonFormsElement[] => {
  const field = list.fields.find((each) => each.id === id);
  if (!field || !isAsked(field)) return [];
  const rule = field.appliesIf && {
    effect: "SHOW",
    condition: { scope: "#", schema: trueSchema(field.appliesIf, list) },
  };
  const picker = hasColumns(field) ? undefined : fieldTypeOf(field).picker?.element(field);
  const shown = picker ?? { type: "Control", scope: `#/properties/${id}`, ...lookOf(field) };
  return [{ ...shown, ...(rule ? { rule } : {}) }];
};

const elementsOf = (block: LayoutBlock, definition: FormDefinition): readonly JsonFormsElement[] => {
  const controls = (ids: readonly string[]): readonly JsonFormsElement[] =>
    ids.flatMap((id) => control(id, definition));
  switch (block.block) {
    case "grid":
      return block.rows.map((row) => ({ type: "HorizontalLayout", elements: controls(row.map(({ field }) => field)) }));
    case "questions":
    case "prompts":
      return controls(block.fields);
    case "box":
    case "choice":
    case "table":
      return controls([block.field]);
    case "situations":
      return controls(block.field === undefined ? [] : [block.field]);
    case "note":
      return [{ type: "Label", text: block.text }];
    case "reference":
      return [];
  }
};

/** The UI schema for JSON Forms: the printed layout as far as a screen needs it, and each condition as a rule that shows. */
export const jsonFormsUiSchema = (definition: FormDefinition): JsonFormsElement => ({
  type: "VerticalLayout",
  elements: definition.layout.blocks.flatMap((block) => elementsOf(block, definition)),
});
