import type { FlatField, FormDefinition } from "@home-visits/forms";
import { answerPointer, type RowPlace } from "../fields/answerPointer.js";

/** A question of a form, and the row of a table in which it is asked. */
export type NamedQuestion = { readonly asked: FlatField; readonly row?: RowPlace };

/** Finds the question that a field's name stands for; undefined for the name of a field that no print of the form has. */
export function questionsByName({ fields }: FormDefinition): (name: string) => NamedQuestion | undefined {
  const single = new Map<string, FlatField>();
  const columns = new Map<string, { readonly asked: FlatField; readonly field: string }>();
  for (const field of fields) {
    if (field.type === "rows")
      for (const asked of field.columns)
        columns.set(`${answerPointer(field.id)}${answerPointer(asked.id)}`, { asked, field: field.id });
    else single.set(answerPointer(field.id), field);
  }
  return (name) => {
    const asked = single.get(name);
    if (asked !== undefined) return asked.type === "band" ? undefined : { asked };
    const [, before = "", index = "", after = ""] = /^(\/[^/]*)\/(0|[1-9]\d{0,8})(\/[^/]*)$/u.exec(name) ?? [];
    const column = columns.get(`${before}${after}`);
    if (column === undefined || column.asked.type === "band") return undefined;
    return { asked: column.asked, row: { field: column.field, index: Number(index) } };
  };
}
