import { aDefinition } from "../arguments/aDefinition.js";
import { checkArgument, expected, oneOf } from "@home-visits/core";
import { audiences, type Audience } from "../definition/audience.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormAnswer, FormDocument, FormRow } from "../definition/formDocument.js";
import type { FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { rowsIn } from "../definition/rowsIn.js";

const isRow = (row: FormRow): boolean => Object.keys(row).length > 0;

const seenBy = (field: FormField, answer: FormAnswer | undefined, audience: Audience): FormAnswer | undefined => {
  if (answer === undefined || !field.audience.includes(audience)) return undefined;
  if (!hasColumns(field)) return answer;
  const open = new Set(field.columns.filter((column) => column.audience.includes(audience)).map(({ id }) => id));
  const rows = rowsIn(answer).map((row): FormRow =>
    Object.fromEntries(Object.entries(row).filter(([id]) => open.has(id))),
  );
  return rows.some(isRow) ? rows.filter(isRow) : undefined;
};

/** The answers that an audience may see, columns of rows included. Whatever the definition does not know is left out. */
export const redact = (definition: FormDefinition, data: FormDocument, audience: Audience): FormDocument => {
  checkArgument("redact", "definition", definition, aDefinition);
  checkArgument("redact", "data", data, expected.object);
  checkArgument("redact", "audience", audience, oneOf(audiences));
  return Object.fromEntries(
    definition.fields.flatMap((field) => {
      const answer = seenBy(field, data[field.id], audience);
      return answer === undefined ? [] : [[field.id, answer]];
    }),
  );
};
