import { plainTyped } from "@home-visits/forms";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

const inFigures = /^[-+]?[0-9]{1,10}([.][0-9]{1,10})?$/u;

/** A number, typed in figures. What could be two numbers, such as 2,500, stays as it was typed, for the form to ask about. */
export const quantity: PrintedType = {
  ...typed,
  read: (field, texts, wording) => {
    const text = typed.read(field, texts, wording);
    const written = typeof text === "string" ? plainTyped(text) : "";
    return inFigures.test(written) ? Number(written) : text;
  },
};
