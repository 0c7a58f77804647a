import { isBlank } from "@home-visits/core";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import type { Fault } from "./fault.js";
import type { FormDefinition } from "./formDefinition.js";
import type { FlatField, FormField } from "./formField.js";
import { hasColumns } from "./hasColumns.js";

const camelCase = /^[a-z][a-zA-Z0-9]*$/;

/** What a family's form may be filled from: nothing that speaks of risk, of staff's own numbers or of other people. */
const familySources = ["/school/name", "/school/phone", "/times/arrive", "/lastEvent/nobody-home/at"];

const sourceFaults = (field: FormField | FlatField, definition: FormDefinition, path: string): readonly Fault[] => {
  if (definition.audience !== "family" || !isAsked(field) || field.from === undefined) return [];
  const pointers = typeof field.from.pointer === "string" ? [field.from.pointer] : field.from.pointer;
  return pointers.every((pointer) => familySources.includes(pointer))
    ? []
    : [[path, "Fill a family's form by hand, or from the school and the times only."]];
};

const listFaults = (
  fields: readonly (FormField | FlatField)[],
  definition: FormDefinition,
  path: string,
): readonly Fault[] =>
  fields.flatMap((field, index): readonly Fault[] => {
    const at = `${path}/${index}`;
    const faults: Fault[] = [...sourceFaults(field, definition, at)];
    if (!camelCase.test(field.id)) faults.push([at, "Give the field an id in camelCase."]);
    if (field.id in {}) faults.push([at, "Give the field an id that no object has of itself."]);
    if (fields.findIndex(({ id }) => id === field.id) < index) faults.push([at, "Give the field an id of its own."]);
    if (isBlank(field.label)) faults.push([at, "Give the field a label."]);
    if (!field.audience.includes(definition.audience)) faults.push([at, "Open the field to the form's own audience."]);
    if (!hasColumns(field)) faults.push(...(fieldTypeOf(field).faults?.(field, fields, at) ?? []));
    return faults;
  });

/** Faults in the fields themselves, columns included. */
export const fieldFaults = (definition: FormDefinition): readonly Fault[] => [
  ...listFaults(definition.fields, definition, "/fields"),
  ...definition.fields.flatMap((field, index) =>
    hasColumns(field) ? listFaults(field.columns, definition, `/fields/${index}/columns`) : [],
  ),
];
