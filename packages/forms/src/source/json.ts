/** A value as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

/** An object of JSON values; a key may be absent. */
export type JsonRecord = { readonly [key: string]: Json | undefined };

/** True for a list. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** True for an object that is no list. */
export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !isList(value);

/** The entries of a list; nothing for anything else. */
export const entriesOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
