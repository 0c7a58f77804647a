import { answerText } from "@home-visits/forms";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

/** Places to type in that show an answer as prints say it, where `read` makes the very same of that; else as it is stored. */
export const controlsInWords =
  (read: PrintedType["read"]): PrintedType["controls"] =>
  (field, owner, wording) =>
    typed.controls(field, owner, wording).map((control) => {
      if (control.value === undefined) return control;
      const words = answerText(field, owner.answers, { matrix: undefined, wording });
      return words !== undefined && read(field, [words], wording) === control.value
        ? { ...control, value: words }
        : control;
    });
