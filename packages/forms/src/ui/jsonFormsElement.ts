/** An element of a JSON Forms UI schema, as plain data. */
export type JsonFormsElement = { readonly type: string; readonly [key: string]: unknown };
