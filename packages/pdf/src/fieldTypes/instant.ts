import { instantFromTyped, typedFromInstant } from "../fields/instantFromTyped.js";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

/** A date and time, typed as the clock shows it and stored with its offset. */
export const instant: PrintedType = {
  ...typed,
  controls: (field, owner, wording) =>
    typed.controls(field, owner, wording).map((control) => ({
      ...control,
      value: control.value === undefined ? undefined : typedFromInstant(control.value),
    })),
  read: (field, texts, wording) => {
    const text = typed.read(field, texts, wording);
    return typeof text === "string" ? instantFromTyped(text) : text;
  },
};
