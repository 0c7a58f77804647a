import { typedDay } from "@home-visits/forms";
import { monthsTyped } from "../fields/monthsTyped.js";
import { controlsInWords } from "./controlsInWords.js";
import type { PrintedType } from "./printedType.js";
import { typed } from "./typed.js";

const read: PrintedType["read"] = (field, texts, words) => {
  const text = typed.read(field, texts, words);
  const day =
    typeof text === "string" ? typedDay(text, { months: monthsTyped(words.wording), order: words.dates }) : undefined;
  return day?.ok === true ? day.value : text;
};

/** A day, typed as people write one. What could be two days, or none, stays as it was typed, for the form to ask about. */
export const date: PrintedType = { ...typed, controls: controlsInWords(read), read };
