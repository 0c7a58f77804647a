import { aDefinition } from "../arguments/aDefinition.js";
import { checkArgument, expected, type RiskMatrix } from "@home-visits/core";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { riskScales } from "../definitions/riskScales.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";

const onLevels = (field: FlatField, matrix: RiskMatrix): FlatField => {
  const { scaled } = fieldTypeOf(field);
  return scaled === undefined ? field : { ...field, ...scaled(field, matrix) };
};

const fieldOn = (field: FormField, matrix: RiskMatrix): FormField =>
  hasColumns(field)
    ? { ...field, columns: field.columns.map((column) => onLevels(column, matrix)) }
    : onLevels(field, matrix);

/**
 * A definition with its ratings on the scales of a matrix: the levels to choose from, the scales and the key. Words that were translated for
 * another matrix go with it; on its own matrix a definition stays as it is.
 */
export const onScale = (definition: FormDefinition, matrix: RiskMatrix): FormDefinition => {
  checkArgument("onScale", "definition", definition, aDefinition);
  checkArgument("onScale", "matrix", matrix, expected.matrix);
  const { fields, layout } = definition;
  if (definition.matrix === undefined || definition.matrix === matrix) return definition;
  const blocks = layout.blocks.map((block) =>
    block.block === "reference" && block.of === "matrix" ? { ...block, tables: riskScales(matrix) } : block,
  );
  return {
    ...definition,
    matrix,
    fields: fields.map((field) => fieldOn(field, matrix)),
    layout: { ...layout, blocks },
  };
};
