import type { RiskMatrix } from "@home-visits/core";
import { z } from "zod";
import { isAlwaysRequired } from "../condition/missingFields.js";
import { hasColumns } from "../definition/hasColumns.js";
import type { FlatField, FormField } from "../definition/formField.js";
import type { FormAnswer } from "../definition/formDocument.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { questionOf } from "../wording/questionOf.js";
import type { Wording } from "../wording/wording.js";
import { demanded } from "./demanded.js";
import { valueSchema } from "./valueSchema.js";
import { workedOut } from "./workedOut.js";

const metaOf = (field: FormField | FlatField): Record<string, unknown> => ({
  title: questionOf(field),
  ...(field.hint === undefined ? {} : { description: field.hint }),
  "x-home-visits": {
    ...(field.cites.length > 0 ? { cites: field.cites } : {}),
    audience: field.audience,
    retention: field.retention,
    ...(field.dataClass === undefined ? {} : { dataClass: field.dataClass }),
  },
});

/** The fields whose answers are stored: what is worked out is so when it is shown. */
export const stored = <F extends FormField | FlatField>(fields: readonly F[]): readonly F[] => fields.filter(isAsked);

const rowSchema = (columns: readonly FlatField[], { wording, matrix, draft }: FieldSetting) => {
  const row = z
    .strictObject(
      Object.fromEntries(
        stored(columns).map((column) => {
          const schema = valueSchema(column, wording).meta(metaOf(column));
          return [column.id, isAlwaysRequired(column) && !draft ? schema : schema.optional()];
        }),
      ),
    )
    .meta(workedOut({ fields: columns }, matrix));
  return draft ? row : demanded(row, { fields: columns });
};

/** What the schema of a field is made for. */
export type FieldSetting = {
  readonly wording: Wording;
  /** The matrix in force, if any. */
  readonly matrix: RiskMatrix | undefined;
  /** A row of a draft may be unfinished. */
  readonly draft: boolean;
};

/** What one answer may be. Text has at least one visible character and rows that are needed at least one entry: no answer is no key. */
export const fieldSchema = (field: FormField, setting: FieldSetting): z.ZodType<FormAnswer> => {
  if (!hasColumns(field)) return valueSchema(field, setting.wording).meta(metaOf(field));
  const any = z.array(rowSchema(field.columns, setting));
  // a screen leaves an empty list behind where a row was added and taken away again
  const rows = field.required || field.requiredIf ? any.min(1) : any;
  return (field.maxRows === undefined ? rows : rows.max(field.maxRows)).meta(metaOf(field));
};
