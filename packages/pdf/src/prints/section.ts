import type { Row } from "../typeset/row.js";

/** A part of a sheet: rows under one another, and the header rows that are printed again where they go on. */
export type Section = { readonly header: readonly Row[]; readonly rows: readonly Row[]; readonly together: boolean };

/** A section without a header. `together` keeps short ones on one page. */
export function section(rows: readonly Row[], options: { header?: readonly Row[]; together?: boolean } = {}): Section {
  return { rows, header: options.header ?? [], together: options.together ?? false };
}
