import { answerText } from "@home-visits/forms";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

/** Places to type in that show an answer as prints say it, where `read` makes the very same of that; else as it is stored. */
export const controlsInWords =
  (read: PrintedType["read"]): PrintedType["controls"] =>
  (field, owner, words) =>
    typed.controls(field, owner, words).map((control) => {
      if (control.value === undefined) return control;
      const said = answerText(field, owner.answers, { matrix: undefined, ...words });
      return said !== undefined && read(field, [said], words) === control.value ? { ...control, value: said } : control;
    });
