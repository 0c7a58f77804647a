const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOpen = (value: unknown): boolean =>
  value === "" || value === undefined || (Array.isArray(value) && value.length === 0);

const withoutOpen = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !isOpen(value)));

const eachList = (
  record: Readonly<Record<string, unknown>>,
  change: (rows: readonly unknown[]) => readonly unknown[],
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? change(value) : value]));

/**
 * Takes out what a web form leaves behind for a question that nobody answered: empty text and empty lists. Whatever is not
 * an object comes back as it is, for the schema to refuse.
 */
export const tidy = (input: unknown): unknown =>
  isRecord(input)
    ? withoutOpen(eachList(input, (rows) => rows.map((row) => (isRecord(row) ? withoutOpen(row) : row))))
    : input;

/** {@link tidy} for a form that is to be finished: rows with nothing in them go too. What is no object has no answers. */
export const answersOf = (input: unknown): Readonly<Record<string, unknown>> => {
  const tidied = tidy(input);
  if (!isRecord(tidied)) return {};
  return withoutOpen(eachList(tidied, (rows) => rows.filter((row) => !isRecord(row) || Object.keys(row).length > 0)));
};
