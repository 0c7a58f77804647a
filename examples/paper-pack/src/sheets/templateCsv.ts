import type { SheetColumn } from "./SheetColumn.js";

/** A sheet for a spreadsheet program: headings, and under each what belongs there. No row of answers, for nobody would take it out again. */
export function templateCsv(columns: readonly SheetColumn[]): string {
  const rows = [columns.map(({ heading }) => heading), columns.map(explanationOf)];
  // The mark at the front tells Excel that the text is UTF-8.
  return `\uFEFF${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What belongs into a column, with an example where there is one. */
export const explanationOf = ({ explains, example }: SheetColumn): string =>
  example === "" ? explains : `${explains} Such as: ${example}`;
