import type { Row } from "../typeset/row.js";

/**
 * A part of a sheet: its title, which is never last on a page, the header rows that are printed again where it goes on, and its
 * rows. `together` keeps a short one on one page.
 */
export type Section = {
  readonly title?: Row;
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly together: boolean;
};

/** A section of rows alone, or with more about it. */
export function section(rows: readonly Row[], more: Partial<Omit<Section, "rows">> = {}): Section {
  return { header: [], together: false, ...more, rows };
}
