import type { FormDefinition } from "../definition/formDefinition.js";
import { columnsOf, type FieldList } from "../definition/fieldList.js";
import type { FlatField, FormField } from "../definition/formField.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { trueSchema } from "../schema/trueSchema.js";
import { questionOf } from "../wording/questionOf.js";

/** An element of a JSON Forms UI schema, as plain data. */
export type JsonFormsElement = { readonly type: string; readonly [key: string]: unknown };

// No `format: "radio"`: the vanilla renderers give the options of every question the same ids, so that a click on the word
// "Yes" answers another question. A choice is a select.
const lookOf = (field: FormField | FlatField): Readonly<Record<string, unknown>> => {
  if (field.type === "longText" || field.type === "address") return { options: { multi: true } };
  const columns = columnsOf(field);
  // a cell of a table has no rule and one control: a row that wants more is shown as a small form
  if (!columns.fields.some(({ appliesIf, type }) => appliesIf || type === "instant")) return {};
  const detail = { type: "VerticalLayout", elements: columns.fields.flatMap(({ id }) => control(id, columns)) };
  // such a list is not named after the schema's title
  return { label: questionOf(field), options: { detail } };
};

/** A date and a time side by side, and below them which time is meant, for the small hours in which the clocks go back. */
const picker = (field: FlatField): JsonFormsElement => {
  const scope = (part: string) => `#/properties/${field.id}/properties/${part}`;
  const part = (name: string, options: object) => ({ type: "Control", scope: scope(name), ...options });
  const inTheNight = { required: ["time"], properties: { time: { pattern: "^0[0-3]:" } } };
  const condition = { scope: `#/properties/${field.id}`, schema: inTheNight, failWhenUndefined: true };
  return {
    type: "Group",
    label: questionOf(field),
    elements: [
      {
        type: "HorizontalLayout",
        elements: [part("date", { options: { format: "date" } }), part("time", { options: { format: "time" } })],
      },
      part("which", { rule: { effect: "SHOW", condition } }),
    ],
  };
};

const control = (id: string, list: FieldList): readonly JsonFormsElement[] => {
  const field = list.fields.find((each) => each.id === id);
  if (!field || field.type === "band") return [];
  const rule = field.appliesIf && {
    effect: "SHOW",
    condition: { scope: "#", schema: trueSchema(field.appliesIf, list) },
  };
  const shown =
    field.type === "instant" ? picker(field) : { type: "Control", scope: `#/properties/${id}`, ...lookOf(field) };
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
