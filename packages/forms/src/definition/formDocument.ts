/** The answer to one question: a text, a level, or the options that were ticked. */
export type FlatAnswer = string | number | readonly string[];

/** One row of a repeating field, flat, by column id. */
export type FormRow = Readonly<Record<string, FlatAnswer | undefined>>;

/** One answer as it is stored. */
export type FormAnswer = FlatAnswer | readonly FormRow[];

/** The answers of a form, flat, by field id. An absent key (or undefined) means "not answered". */
export type FormDocument = Readonly<Record<string, FormAnswer | undefined>>;
