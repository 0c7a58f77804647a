import type { Cell } from "../cells/Cell.js";
import type { DayOrder } from "../cells/readDate.js";

/** One row of a sheet; `undefined` is an empty cell. `number` is its place in the file, 1 for the first line or row. */
export type SheetRow = { readonly number: number; readonly cells: readonly (Cell | undefined)[] };

/** A sheet of a spreadsheet, or a CSV file. `name` is missing where the file is one sheet; `zone` is that of the school's clock, `dates` what somebody said of its days. */
export type Sheet = {
  readonly file: string;
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  readonly zone?: string;
  readonly dates?: DayOrder;
};
