import type { RiskMatrix } from "@home-visits/core";
import type { FieldList } from "../definition/fieldList.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import type { JsonSchema } from "./jsonSchema.js";

/**
 * What is worked out from answers that stand beside each other, by field id, among the `definitions` of their schema: no keyword of our own,
 * and no verdict. Nothing where no matrix is in force.
 */
export const workedOut = (list: FieldList, matrix: RiskMatrix | undefined): JsonSchema => {
  if (matrix === undefined) return {};
  const told = list.fields.flatMap((field) => {
    const schema = hasColumns(field) ? undefined : fieldTypeOf(field).told?.(field, matrix);
    return schema === undefined ? [] : [[field.id, schema] as const];
  });
  return told.length > 0 ? { definitions: Object.fromEntries(told) } : {};
};
