/** Answers by id, before a schema has looked at them. */
export type Answers = Readonly<Record<string, unknown>>;

/** True for what can hold answers: an object with keys. A list, a date or a map is none. */
export const isAnswers = (value: unknown): value is Answers =>
  typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Object]";

const isOpen = (value: unknown): boolean =>
  value === "" || value === undefined || (Array.isArray(value) && value.length === 0);

/** A list without its empty texts: a screen adds one where somebody has not chosen yet. */
const withoutBlanks = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((entry) => entry !== "") : value;

const withoutOpen = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .map(([id, value]) => [id, withoutBlanks(value)] as const)
      .filter(([, value]) => !isOpen(value)),
  );

const tidyRows = (rows: readonly unknown[]): readonly unknown[] =>
  rows.map((row) => (isAnswers(row) ? withoutOpen(row) : row));

/** Takes out what a web form leaves behind for a question that nobody answered: empty text and empty lists. */
export const tidy = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(withoutOpen(answers)).map(([id, value]) => [id, Array.isArray(value) ? tidyRows(value) : value]),
  );
