import { timeFromTyped } from "../fields/timeFromTyped.js";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

/** A time of day, typed as people write one. What could be two times stays as it was typed, for the form to ask about. */
export const time: PrintedType = {
  ...typed,
  read: (field, texts, words) => {
    const text = typed.read(field, texts, words);
    return typeof text === "string" ? (timeFromTyped(text) ?? text) : text;
  },
};
