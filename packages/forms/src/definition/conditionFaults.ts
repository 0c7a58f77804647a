import type { Condition } from "./condition.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { english } from "../wording/english.js";
import type { Fault } from "./fault.js";
import type { FormDefinition } from "./formDefinition.js";
import type { FlatField, FormField } from "./formField.js";
import { hasColumns } from "./hasColumns.js";

const offers = (field: FormField | FlatField, answer: string): boolean => {
  const options = hasColumns(field) ? undefined : fieldTypeOf(field).options?.(field, english);
  return options?.some((option) => option.const === answer) ?? false;
};

const tests = ["all", "any", "not", "is", "answered"] as const;

const faultsOf = (condition: Condition, before: readonly (FormField | FlatField)[], path: string): readonly Fault[] => {
  if (tests.filter((test) => test in condition).length !== 1)
    return [[path, "Give the condition exactly one test: all, any, not, is or answered."]];
  if ("all" in condition) return faultsOfAll(condition.all, before, path);
  if ("any" in condition) return faultsOfAll(condition.any, before, path);
  if ("not" in condition) return faultsOf(condition.not, before, path);
  const field = before.find(({ id }) => id === condition.field);
  if (!field || !isAsked(field)) return [[path, "Let the condition name a field that stands before this one."]];
  return "is" in condition && !offers(field, condition.is)
    ? [[path, "Let the condition name an answer that its question offers."]]
    : [];
};

// none of nothing is always so, or never: whoever wrote it meant to go on
const faultsOfAll = (parts: readonly Condition[], before: readonly (FormField | FlatField)[], path: string) =>
  parts.length === 0
    ? [[path, "Join one condition or more here, or take this one out: as it is, it asks nothing."] as const]
    : parts.flatMap((inner) => faultsOf(inner, before, path));

const listFaults = (fields: readonly (FormField | FlatField)[], path: string): readonly Fault[] =>
  fields.flatMap((field, index) => [
    ...(["appliesIf", "requiredIf"] as const).flatMap((key) => {
      const condition = field[key];
      return condition ? faultsOf(condition, fields.slice(0, index), `${path}/${index}/${key}`) : [];
    }),
    ...(hasColumns(field) ? listFaults(field.columns, `${path}/${index}/columns`) : []),
  ]);

/** Faults in the conditions: each is one test, joins one at least, and names an earlier field, or an earlier column of its row, and an answer that it offers. */
export const conditionFaults = (definition: FormDefinition): readonly Fault[] =>
  listFaults(definition.fields, "/fields");
