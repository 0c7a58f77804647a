import { detailSheets } from "./detailSheets.js";
import type { SheetColumn } from "./SheetColumn.js";
import { explanationOf } from "./templateCsv.js";
import { visitColumns } from "./visitColumns.js";

/** Every heading of the template with what belongs under it, sheet by sheet. */
export function columnList(own: readonly SheetColumn[] = []): string {
  return [{ name: "Visits", columns: [...visitColumns, ...own] }, ...detailSheets]
    .map(({ name, columns }) => [name, ...columns.map(lineOf)].join("\n"))
    .join("\n\n");
}

function lineOf(column: SheetColumn): string {
  const words = column.kind === "choice" ? ` One of: ${Object.values(column.choices).join(", ")}.` : "";
  return `  ${column.heading}: ${explanationOf(column)}${words}`;
}
