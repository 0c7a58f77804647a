import { asked, plain, type Cell, type CellReading } from "./Cell.js";

const EXPONENT = /^[0-9](?:[.,][0-9]+)?E\+?[0-9]{1,2}$/iu;

/** The characters of a cell as somebody typed them; undefined where a spreadsheet has made a day, a tick or an exponent of them. */
export function typedText(cell: Cell): string | undefined {
  const text = cell.kind === "text" ? plain(cell.text) : cell.kind === "number" ? String(cell.number) : undefined;
  return text === undefined || EXPONENT.test(text) ? undefined : text;
}

/** Asks for what a spreadsheet has spoilt. */
export const changedBySpreadsheet = (what: string): CellReading<never> =>
  asked(
    "changed-by-spreadsheet",
    `A spreadsheet has made a number or a day of this ${what}. Format the column as text and type it again.`,
  );
