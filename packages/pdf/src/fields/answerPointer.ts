/** A row of one of a form's tables; `index` counts from 0. */
export type RowPlace = { readonly field: string; readonly index: number };

/** The JSON Pointer of an answer into its form's data: `/pets`, or `/hazards/0/controls` in a row. */
export function answerPointer(id: string, row?: RowPlace): string {
  const steps = row === undefined ? [id] : [row.field, String(row.index), id];
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
