import type { FlatField, FormField } from "../definition/formField.js";

/** The question as a sentence or a screen names it: the label, and the part where several answers share one label. */
export const questionOf = (field: FormField | FlatField): string =>
  field.part === undefined ? field.label : `${field.label} – ${field.part}`;
