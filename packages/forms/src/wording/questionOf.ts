import { checkHolds } from "@home-visits/core";
import type { FieldBase } from "../definition/fieldBase.js";

/** The question as a sentence or a screen names it: the label, and the part where several answers share one label. */
export const questionOf = (field: Pick<FieldBase, "label" | "part">): string => {
  checkHolds("questionOf", "field", field, "label");
  const { label, part } = field;
  return part === undefined ? label : `${label} – ${part}`;
};
