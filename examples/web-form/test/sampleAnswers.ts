import { answerOptions, english, fieldTypeOf, hasColumns, type FlatField, type Form } from "@home-visits/forms";

const written: Readonly<Record<string, string>> = {
  date: "2026-06-09",
  time: "14:30",
  instant: "2026-06-09T14:30",
  phone: "01632 960123",
  postcode: "ZZ12 3AB",
  registration: "AB12 CDE",
};

function answerTo(field: FlatField): unknown {
  const options = answerOptions(field, english)?.map((option) => option.const);
  if (options === undefined) return written[field.type] ?? `Łucja and Zoë, asked about ${field.id}`;
  return fieldTypeOf(field).several === true
    ? options.slice(0, 1)
    : (options.find((each) => each === "yes") ?? options.at(-1));
}

const answersTo = (fields: readonly FlatField[]): object =>
  Object.fromEntries(
    fields.filter((field) => fieldTypeOf(field).workedOut !== true).map((field) => [field.id, answerTo(field)]),
  );

/** Answers to every question of a form, as the page's controls hold them: two rows in each list, an option of each choice. */
export const sampleAnswers = ({ definition }: Form): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    definition.fields.flatMap((field) => {
      if (hasColumns(field)) return [[field.id, [answersTo(field.columns), answersTo(field.columns)]]];
      return Object.entries(answersTo([field]));
    }),
  );
