import { scoreOf, type FlatField, type FormRow } from "@home-visits/forms";
import type { SheetSetting } from "../prints/sheetSetting.js";
import type { CellContent } from "../typeset/row.js";
import type { PrintedType } from "./printedType.js";

/** A band: its sign beside its letter and word, for a copy without colours. It follows from two ratings, so nobody fills it in. */
export const band: PrintedType = { marks: strokes, controls: () => [], names: () => [], read: () => undefined };

function strokes(field: FlatField, answers: FormRow, { matrix }: SheetSetting): readonly CellContent[] {
  if (field.type !== "band") return [];
  const scored = scoreOf(field.from, answers, matrix);
  if (scored === undefined) return [];
  return matrix === undefined
    ? []
    : [{ kind: "strokes", level: matrix.bands.findIndex(({ id }) => id === scored.band.id) }];
}
