import { dayInWords } from "@home-visits/core";
import { english } from "../wording/english.js";
import type { Wording } from "../wording/wording.js";

/** `2026-06-09` as `9 June 2026`, or as the language of the print writes it; anything else as it is. */
export const dateText = (date: string, { months, phrases }: Wording = english): string =>
  dayInWords(date, months, phrases["print.date"]);
