import type { Row } from "../typeset/row.js";
import type { SetRow } from "../typeset/setRow.js";

/**
 * A part of a sheet: its title, which is never last on a page, the header rows that are printed again where it goes on, and its
 * rows. `together` keeps a short one on one page.
 */
export type Section = {
  readonly title?: Row;
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly together: boolean;
  /** Its rows as they were set to be measured: a sheet that is to fit on a page is measured before it is composed. */
  readonly measured?: ReadonlyMap<Row, SetRow>;
};

/** A section of rows alone, or with more about it. */
export function section(rows: readonly Row[], more: Partial<Omit<Section, "rows">> = {}): Section {
  return { header: [], together: false, ...more, rows };
}
