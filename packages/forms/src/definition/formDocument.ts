/** One row of a repeating field, flat, by column id. */
export type FormRow = Readonly<Record<string, string | number | undefined>>;

/** One answer as it is stored. */
export type FormAnswer = string | number | readonly FormRow[];

/** The answers of a form, flat, by field id. An absent key (or undefined) means "not answered". */
export type FormDocument = Readonly<Record<string, FormAnswer | undefined>>;
