import { asked, type CellReading } from "../cells/Cell.js";
import type { Spoilt } from "./Sheet.js";

const messages: Readonly<Record<Spoilt, string>> = {
  error: "Type the answer here: the cell shows an error of its formula.",
  "no-result": "Type the answer here, or save the file in a spreadsheet program: its formula has no result.",
  merged: "Take the merged cells apart and fill in each: nothing shows which of them this answer is for.",
  struck:
    "Empty this cell, or type what holds into it without a line through it: what is struck through may hold or not.",
};

/** Asks for what a cell holds that cannot be read. */
export const spoiltCell = (spoilt: Spoilt): CellReading<never> => asked(`cell-${spoilt}`, messages[spoilt]);
