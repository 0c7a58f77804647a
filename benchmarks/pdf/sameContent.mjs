import { createFonts, formSheet, renderForm } from "@home-visits/pdf";
import { appendix4 } from "./appendix4.mjs";

const fonts = createFonts();
// The sheet measures its columns' headings, so the fonts have to be there.
await renderForm({ ...appendix4(0), print: "record", date: new Date(0), fonts });

/** A4 on its side with the margins of this project, in points. */
export const paper = { width: 841.89, height: 595.28, margin: 36 };

/**
 * The same form for every side, taken from this project's own sheet: its tables in order, their columns in points, and the
 * texts of every cell with size and weight. The first `headerRows` rows of a table are printed again on every page.
 */
export function sameContent(index) {
  const { marks, sections } = formSheet({ ...appendix4(index), print: "record" }, fonts);
  const tables = sections.flatMap(({ header, rows }) => tablesOf([...header, ...rows], header.length));
  return { title: appendix4(index).form.title, footer: marks.footer, tables };
}

/** Every text that the content holds, white space left out. */
export function textsOf({ tables }) {
  const texts = tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell.texts)));
  return texts.map(({ text }) => bare(text)).filter((text) => text !== "");
}

export function bare(text) {
  return text.normalize("NFC").replace(/\s/gu, "");
}

/** Rows of one width follow one another as a table; where the columns change, another begins. */
function tablesOf(rows, headers) {
  const tables = [];
  rows.forEach((row, at) => {
    const widths = row.cells.map(({ width }) => width);
    let table = tables.at(-1);
    const goesOn = table !== undefined && String(table.widths) === String(widths);
    if (!goesOn) tables.push((table = { widths, rows: [], headerRows: 0, framed: row.framed, padding: row.padding }));
    table.rows.push(row.cells.map(cellOf));
    if (at < headers) table.headerRows += 1;
  });
  return tables;
}

function cellOf({ contents, shaded = false }) {
  const texts = contents
    .filter(({ kind }) => kind === "text")
    .map(({ text, size, bold = false }) => ({ text, size, bold }));
  return { shaded, texts };
}
