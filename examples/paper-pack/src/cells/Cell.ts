/**
 * What stands in a cell: a text as somebody typed it, or the number or the date that a spreadsheet made of it. A date's `serial` counts days
 * from the spreadsheet's first day, 30 December 1899, with the clock time as its fraction. `from1904` is said of a number in a file that counts
 * its days from 1904.
 */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly from1904?: true }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "yes-no"; readonly yes: boolean };

/** What a cell means, or what to ask the person who filled it in. Neither message nor code holds what stands there. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly message: string };

/** A value that was read one way. */
export const read = <T>(value: T): CellReading<T> => ({ ok: true, value });

/** A cell that is asked back. */
export const asked = (code: string, message: string): CellReading<never> => ({ ok: false, code, message });

export { plainTyped as plain } from "@home-visits/forms";
