import fc from "fast-check";
import { expect, test } from "vitest";
import { audiences, type Audience } from "../definition/audience.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { formEditions } from "../forms.js";
import { stored } from "../schema/fieldSchema.js";
import { redact } from "./redact.js";

type Marked = { readonly value: string; readonly seenBy: readonly Audience[] };

/** A value of its own for every field and column, with those who may see it: a column only with the rows that hold it. */
function fill(definition: FormDefinition, rows: number): { data: Record<string, never>; marked: Marked[] } {
  const marked: Marked[] = [];
  const mark = (id: string, seenBy: readonly Audience[]): string => {
    const value = `value-${String(marked.length)}-of-${id}.`;
    marked.push({ value, seenBy });
    return value;
  };
  const columns = (field: FormField) => (field.type === "rows" ? stored(field.columns) : []);
  const answer = (field: FormField): unknown =>
    field.type === "rows"
      ? Array.from({ length: rows }, () =>
          Object.fromEntries(
            columns(field).map((column) => [
              column.id,
              mark(
                column.id,
                column.audience.filter((each) => field.audience.includes(each)),
              ),
            ]),
          ),
        )
      : mark(field.id, field.audience);
  const entries = stored(definition.fields).map((field) => [field.id, answer(field)] as const);
  return { data: Object.fromEntries(entries) as Record<string, never>, marked };
}

const someone = fc.subarray([...audiences], { minLength: 1 });

/** A definition of ours with the audiences of its fields and columns drawn anew. */
const redrawn = fc.constantFrom(...formEditions).chain(({ definition }) => {
  const drawn = <F extends FormField | FlatField>(field: F) => someone.map((audience): F => ({ ...field, audience }));
  const fields = definition.fields.map((field): fc.Arbitrary<FormField> => {
    if (field.type !== "rows") return drawn(field);
    return fc
      .tuple(drawn(field), fc.tuple(...field.columns.map((column) => drawn(column))))
      .map(([rows, columns]) => ({ ...rows, columns }));
  });
  return fc.tuple(...fields).map((all): FormDefinition => ({ ...definition, fields: all }));
});

test("redaction lets through exactly what is open: no staff-only value reaches a family, whatever the marks", () => {
  const definitions = fc.oneof(redrawn, fc.constantFrom(...formEditions.map(({ definition }) => definition)));
  fc.assert(
    fc.property(
      definitions,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...audiences),
      (definition, rows, audience) => {
        const { data, marked } = fill(definition, rows);
        const shown = JSON.stringify(redact(definition, data, audience));
        for (const { value, seenBy } of marked) expect(shown.includes(value), value).toBe(seenBy.includes(audience));
      },
    ),
    { numRuns: 300 },
  );
});

test("redacting twice changes nothing more, and what is left is a draft of the form", () => {
  for (const form of formEditions) {
    for (const audience of audiences) {
      const { data } = fill(form.definition, 2);
      const once = redact(form.definition, data, audience);
      expect(redact(form.definition, once, audience)).toEqual(once);
      const codes = form.parse(once);
      expect(codes.ok ? [] : codes.issues.filter(({ code }) => code === "unknown-key")).toEqual([]);
    }
  }
});
