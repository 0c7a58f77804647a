import type { ColumnKind, SheetColumn } from "./SheetColumn.js";

/** The heading of the column that says of which visit a row is. */
export const VISIT = "Visit";
/** The heading of the column that says that nobody goes. */
export const CALLED_OFF = "Called off";
/** The heading of the day that the clock times of a row count on. */
export const DAY = "Date of the visit";

type Said = readonly [heading: string, place: string | undefined, explains: string, example?: string];

/** A column from its heading, its place in the record, its explanation, and an example. */
export const column = (kind: ColumnKind, [heading, place, explains, example = ""]: Said): SheetColumn => ({
  ...kind,
  heading,
  place,
  explains,
  example,
});
export const words = (...said: Said): SheetColumn => column({ kind: "words" }, said);
export const list = (...said: Said): SheetColumn => column({ kind: "list" }, said);
export const date = (...said: Said): SheetColumn => column({ kind: "date" }, said);
export const yesNo = (...said: Said): SheetColumn => column({ kind: "yes-no" }, said);
export const phone = (...said: Said): SheetColumn => column({ kind: "phone" }, said);
export const count = (...said: Said): SheetColumn => column({ kind: "count" }, said);
/** A clock time on the day of the visit. */
export const time = (...said: Said): SheetColumn => column({ kind: "time", day: DAY }, said);
/** Words of the record; where `known` is given, a word of one's own is good too. */
export const codes = (known: readonly string[] | undefined, ...said: Said): SheetColumn =>
  column({ kind: "codes", ...(known === undefined ? {} : { known }) }, said);
export const choice = (choices: Readonly<Record<string, string>>, ...said: Said): SheetColumn =>
  column({ kind: "choice", choices }, said);

/** The same columns several times: for visitor 1, visitor 2, and so on. Only the first has examples. */
export const numbered = (
  times: number,
  columns: (index: number, first: (example: string) => string) => readonly SheetColumn[],
): readonly SheetColumn[] =>
  Array.from({ length: times }, (_, index) => columns(index, (example) => (index === 0 ? example : ""))).flat();
