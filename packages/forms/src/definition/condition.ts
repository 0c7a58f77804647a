/**
 * When a field applies or is required, in words that every renderer can read. `is` compares one answer, or asks whether one of several was ticked, `answered` asks
 * whether there is one. Truth has three values: `is` on a question that nobody answered is neither true nor false.
 * A condition may name only fields that stand before the field it belongs to; that of a column, columns of the same row.
 */
export type Condition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
