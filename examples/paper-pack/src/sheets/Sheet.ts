import type { Cell } from "../cells/Cell.js";
import type { DayOrder } from "../cells/readDate.js";

/**
 * One row of a sheet; `undefined` is an empty cell. `number` is its place in the file, 1 for the first line or row. `spoilt` are the columns whose
 * cells hold something that cannot be read, `unseen` those whose cells are filled and look empty, and `hidden` is said of a row that the
 * spreadsheet program does not show.
 */
export type SheetRow = {
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly spoilt?: ReadonlyMap<number, Spoilt>;
  readonly unseen?: readonly number[];
  readonly hidden?: true;
};

/**
 * Why a cell cannot be read: an error of its formula, a formula without its result, that it is merged with one that holds the answer, or that it is
 * struck through, all of it or a part.
 */
export type Spoilt = "error" | "no-result" | "merged" | "struck";

/** A sheet of a spreadsheet, or a CSV file. `name` is missing where the file is one sheet; `zone` is that of the school's clock, `dates` what somebody said of its days. */
export type Sheet = {
  readonly file: string;
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  readonly zone?: string;
  readonly dates?: DayOrder;
  /** Whether the spreadsheet program does not show the sheet. */
  readonly hidden?: boolean;
  /** Columns that it does not show, from 0. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Cells, such as `K2`, to which somebody wrote a comment. */
  readonly commented?: readonly string[];
};
