/**
 * What somebody typed, read one way, or why it has to be asked back. `readings` are what it could be, where it could be two; they are the
 * person's own words, so no log may hold them.
 */
export type TypedReading<Code extends string> =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: Code; readonly readings: readonly string[] };

/** A value that was read one way. */
export const oneWay = (value: string) => ({ ok: true, value }) as const;

/** What has to be asked back. */
export const askedBack = <Code extends string>(code: Code, readings: readonly string[] = []) =>
  ({ ok: false, code, readings }) as const;
