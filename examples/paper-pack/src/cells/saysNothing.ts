import { asked, type CellReading } from "./Cell.js";

const NOTHING = new Set([
  ..."- -- ? ?? . / x xx xxx 0 n/a na none nil no unknown tbc tba tbd pending withheld".split(" "),
  "not known",
  "not available",
  "not applicable",
  "to follow",
  "to be confirmed",
  "don't know",
]);

/** True for what people type where there is nothing to say. */
export const saysNothing = (text: string): boolean => NOTHING.has(text.toLowerCase());

/** Asks for an empty cell: it stands for what is not known, and for nothing else. */
export const leaveEmpty = (code: string): CellReading<never> =>
  asked(code, "Leave the cell empty where it is not known: it prints as “Not recorded”.");
