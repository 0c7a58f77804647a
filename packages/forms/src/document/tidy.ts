const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === "" ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

const withoutEmpty = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));

const tidyRows = (rows: readonly unknown[]): unknown[] =>
  rows.map((row) => (isRecord(row) ? withoutEmpty(row) : row)).filter((row) => !isEmpty(row));

/**
 * Takes out what a web form leaves behind for a question that nobody answered: empty text, an empty list, a row with
 * nothing in it. Whatever is not an object comes back as it is, for the schema to refuse.
 */
export const tidy = (input: unknown): unknown =>
  isRecord(input)
    ? withoutEmpty(
        Object.fromEntries(
          Object.entries(input).map(([key, value]) => [key, Array.isArray(value) ? tidyRows(value) : value]),
        ),
      )
    : input;

/** {@link tidy} for those who need an object: anything else has no answers. */
export const answersOf = (input: unknown): Readonly<Record<string, unknown>> => {
  const tidied = tidy(input);
  return isRecord(tidied) ? tidied : {};
};
