import type { FieldKind } from "../fieldTypes/fieldKind.js";
import type { BandKind } from "../fieldTypes/band.js";
import type { FieldBase } from "./fieldBase.js";

/** A field that somebody answers. */
export type AskedField = FieldBase & Exclude<FieldKind, BandKind>;

/** A field that stands alone or as a column of repeating rows. `from` of a band names fields, not the visit. */
export type FlatField = AskedField | (Omit<FieldBase, "from"> & BandKind);

/** Repeating rows: a list of flat objects. `printRows` is the number of empty rows on a blank print. */
export type RowsField = FieldBase & {
  readonly type: "rows";
  readonly columns: readonly FlatField[];
  readonly printRows: number;
  readonly maxRows?: number;
};

/** One field of a form. */
export type FormField = FlatField | RowsField;
