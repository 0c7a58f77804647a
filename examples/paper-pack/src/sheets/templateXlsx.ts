import type { DataValidation, Worksheet } from "exceljs";
import { detailSheets } from "./detailSheets.js";
import type { SheetColumn } from "./SheetColumn.js";
import { explanationOf } from "./templateCsv.js";
import { visitColumns } from "./visitColumns.js";

/** Rows that the template prepares: as many as anybody fills in by hand. */
const PREPARED_ROWS = 500;
const FIRST_ROW = 3;

/** The template as a spreadsheet: the same sheets as the CSV ones, every cell text, with lists to choose from. */
export async function templateXlsx(own: readonly SheetColumn[] = []): Promise<Uint8Array> {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  // A fixed day: the same template has the same content whenever it is made.
  book.created = new Date(0);
  book.modified = new Date(0);
  for (const { name, columns } of [{ name: "Visits", columns: [...visitColumns, ...own] }, ...detailSheets]) {
    const sheet = book.addWorksheet(name, { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
    sheet.addRow(columns.map(({ heading }) => heading)).font = { bold: true };
    const explained = sheet.addRow(columns.map(explanationOf));
    explained.font = { italic: true, color: { argb: "FF555555" } };
    explained.alignment = { wrapText: true, vertical: "top" };
    for (const [index, column] of columns.entries()) {
      const held = sheet.getColumn(index + 1);
      held.width = Math.min(40, Math.max(14, column.heading.length + 2));
      held.numFmt = "@";
      const choices = choicesOf(column);
      if (choices === undefined) continue;
      validationsOf(sheet).add(`${held.letter}${FIRST_ROW}:${held.letter}${FIRST_ROW + PREPARED_ROWS}`, {
        type: "list",
        allowBlank: true,
        formulae: [`"${choices.join(",")}"`],
      });
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The words to choose from. A list whose words hold a comma cannot stand in a cell, and is explained instead. */
function choicesOf(column: SheetColumn): readonly string[] | undefined {
  if (column.kind === "yes-no") return ["Yes", "No"];
  if (column.kind !== "choice" && column.kind !== "visitor") return undefined;
  const words = Object.values(column.choices);
  return words.some((word) => word.includes(",")) ? undefined : words;
}

/** The rules of a whole range at once; exceljs has them and leaves them out of its types. */
type Validations = { readonly add: (range: string, rule: DataValidation) => void };

const validationsOf = (sheet: Worksheet): Validations =>
  (sheet as unknown as { readonly dataValidations: Validations }).dataValidations;
