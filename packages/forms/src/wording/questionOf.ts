import type { FieldBase } from "../definition/fieldBase.js";

/** The question as a sentence or a screen names it: the label, and the part where several answers share one label. */
export const questionOf = ({ label, part }: Pick<FieldBase, "label" | "part">): string =>
  part === undefined ? label : `${label} – ${part}`;
