import { applies } from "../condition/applies.js";
import { conditionSentence } from "../condition/conditionSentence.js";
import { fieldsNotAsked } from "../condition/relevantFields.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument } from "../definition/formDocument.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { stored } from "../schema/fieldSchema.js";
import type { Wording } from "../wording/wording.js";

/** A react-jsonschema-form `uiSchema`, as plain data. */
export type UiSchema = { readonly [key: string]: unknown };

const widgetOf = (field: FlatField): UiSchema => {
  switch (field.type) {
    case "longText":
      return { "ui:widget": "textarea", "ui:options": { rows: field.expectedLines } };
    case "address":
      return { "ui:widget": "textarea", "ui:options": { rows: 3 } };
    case "yesNo":
    case "yesNoNotKnown":
      return { "ui:widget": "radio", "ui:options": { inline: true } };
    case "choice":
      return { "ui:widget": "radio" };
    case "time":
      return { "ui:options": { inputType: "time" } };
    case "phone":
      return { "ui:options": { inputType: "tel" } };
    default:
      return {};
  }
};

const rowsUi = (columns: readonly FlatField[]): UiSchema => ({
  "ui:order": stored(columns).map(({ id }) => id),
  ...Object.fromEntries(stored(columns).map((column) => [column.id, widgetOf(column)])),
});

const fieldUi = (field: FormField, definition: FormDefinition, wording: Wording): UiSchema => ({
  ...(field.type === "rows" ? { items: rowsUi(field.columns) } : widgetOf(field)),
  ...(field.appliesIf ? { "ui:help": conditionSentence(field.appliesIf, definition, wording) } : {}),
});

/** The `uiSchema` for react-jsonschema-form. A question that may not apply stays on the page with the sentence that says when. */
export const uiSchema = (definition: FormDefinition, wording: Wording): UiSchema => ({
  "ui:order": stored(definition.fields).map(({ id }) => id),
  ...Object.fromEntries(stored(definition.fields).map((field) => [field.id, fieldUi(field, definition, wording)])),
});

/** The same for the answers given so far: a question shows once it is known to apply. Its answer, if any, stays in the draft. */
export const uiSchemaFor = (definition: FormDefinition, wording: Wording, data: FormDocument): UiSchema => {
  const notAsked = fieldsNotAsked(definition, data);
  const hidden = definition.fields.filter(
    ({ appliesIf }) => appliesIf && applies(appliesIf, data, notAsked) !== "true",
  );
  return {
    ...uiSchema(definition, wording),
    ...Object.fromEntries(hidden.map(({ id }) => [id, { "ui:widget": "hidden" }])),
  };
};
