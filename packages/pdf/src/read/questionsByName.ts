import { hasColumns, type FlatField, type FormDefinition } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import { answerPointer, type RowPlace } from "../fields/answerPointer.js";

/** A question of a form, the row of a table in which it is asked, and which of its fields is meant: a question may have several. */
export type NamedQuestion = { readonly asked: FlatField; readonly part: number; readonly row?: RowPlace };

type Part = { readonly asked: FlatField; readonly part: number };

/** Finds the question that a field's name stands for; undefined for the name of a field that no print of the form has. */
export function questionsByName({ fields }: FormDefinition): (name: string) => NamedQuestion | undefined {
  const single = new Map<string, Part>();
  const columns = new Map<string, Part & { readonly field: string }>();
  for (const field of fields) {
    if (!hasColumns(field)) {
      for (const [name, part] of partsOf(field)) single.set(`${answerPointer(field.id)}${name}`, part);
      continue;
    }
    for (const column of field.columns)
      for (const [name, part] of partsOf(column))
        columns.set(`${answerPointer(field.id)}${answerPointer(column.id)}${name}`, { ...part, field: field.id });
  }
  return (name) => {
    const alone = single.get(name);
    if (alone !== undefined) return alone;
    const [, before = "", index = "", after = ""] = /^(\/[^/]*)\/(0|[1-9]\d{0,8})(\/.*)$/u.exec(name) ?? [];
    const column = columns.get(`${before}${after}`);
    return column && { asked: column.asked, part: column.part, row: { field: column.field, index: Number(index) } };
  };
}

function partsOf(asked: FlatField): readonly (readonly [name: string, part: Part])[] {
  return printedTypeOf(asked)
    .names(asked)
    .map((name, part) => [name, { asked, part }]);
}
