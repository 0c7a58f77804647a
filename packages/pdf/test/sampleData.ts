import type { FlatAnswer, FlatField, Form, FormDocument, FormField, FormRow } from "@home-visits/forms";
import { answerOptions, english, fieldTypeOf } from "@home-visits/forms";

type Said = (field: FlatField) => string;

const fixed: Readonly<Record<string, string>> = {
  date: "2026-06-09",
  time: "14:30",
  instant: "2026-06-09T14:30:00+01:00",
  phone: "01632 960123",
  postcode: "ZZ12 3AB",
  registration: "AB12 CDE",
};

/** An answer to a field: its last option, a fixed date or time, or a text that `said` gives. */
export function sampleAnswer(field: FlatField, said: Said): FlatAnswer | undefined {
  if (field.type === "band") return undefined;
  const options = answerOptions(field, english);
  if (options && fieldTypeOf(field).several) return options.slice(1).map((option) => String(option.const));
  return options?.at(-1)?.const ?? fixed[field.type] ?? said(field);
}

/** A form filled everywhere, with `rows` rows in every table. Every question applies: the first option is chosen at the top. */
export function sampleData(form: Form, rows: number, said: Said = ({ label }) => `Answer to ${label}`): FormDocument {
  const answer = (field: FormField): FormDocument[string] => {
    if (field.type !== "rows") return field.type === "yesNo" ? "yes" : sampleAnswer(field, said);
    return Array.from({ length: rows }, (): FormRow => {
      return Object.fromEntries(field.columns.map((column) => [column.id, sampleAnswer(column, said)]));
    });
  };
  return Object.fromEntries(form.definition.fields.map((field) => [field.id, answer(field)]));
}
