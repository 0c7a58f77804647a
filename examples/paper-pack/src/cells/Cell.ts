/**
 * What stands in a cell: a text as somebody typed it, or the number or the date that a spreadsheet made of it. A date's `serial` counts days
 * from the spreadsheet's first day, 30 December 1899, with the clock time as its fraction.
 */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "yes-no"; readonly yes: boolean };

/** What a cell means, or what to ask the person who filled it in. Neither message nor code holds what stands there. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly message: string };

/** A value that was read one way. */
export const read = <T>(value: T): CellReading<T> => ({ ok: true, value });

/** A cell that is asked back. */
export const asked = (code: string, message: string): CellReading<never> => ({ ok: false, code, message });

/** A text without spaces around it, with ordinary spaces and hyphens inside: what telephones and web pages add is taken out. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, "")
    .replaceAll(/[\u2010-\u2015\u2212]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();
