import { fieldTypeOf, hasColumns, type FlatField, type FormField } from "@home-visits/forms";
import { columnsOf } from "../theme/fieldOf.js";

/** A column that is worked out from two ratings of its row. */
export type BandColumn = Extract<FlatField, { readonly type: "band" }>;

const isBand = (column: FlatField | FormField): column is BandColumn =>
  !hasColumns(column) && fieldTypeOf(column).workedOut === true;

/** The bands of a question with rows, in order. */
export const bandsOf = (field: FormField): readonly BandColumn[] => columnsOf(field).filter(isBand);
