/** One of a choice's options: what is stored and what is read. */
export type FieldOption = { readonly const: string; readonly title: string };

/** An option as a schema lists it: a rating stores the level as a number. */
export type AnswerOption = { readonly const: string | number; readonly title: string };
