import { fieldTypeOf, type FlatField } from "@home-visits/forms";

/** The lines that a pen has for an answer that stands alone. */
export function penLines(field: FlatField): number {
  return fieldTypeOf(field).penLines?.(field) ?? 1;
}
