import { parseUpn } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { bareCode } from "./bareCode.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";
import { lookalike } from "./lookalike.js";
import { leaveEmpty, saysNothing } from "./saysNothing.js";

const LABEL = /^(?:upn(?: (?:no|number))?(?:[.:]+ ?| )|#)/iu;

/** A unique pupil number in its written form, wherever spaces and marks were typed. Its check letter is verified. */
export function readUpn(cell: Cell): CellReading<string> {
  const typed = typedText(cell);
  if (typed === undefined || cell.kind === "number") return changedBySpreadsheet("unique pupil number");
  const text = bareCode(typed, LABEL);
  if (saysNothing(text)) return leaveEmpty("upn-unknown");
  const upn = parseUpn(text.replaceAll(/[ ./-]/gu, ""));
  return upn.ok
    ? read(upn.value.upn)
    : asked(
        "upn-invalid",
        lookalike(text, (other) => parseUpn(other).ok) ??
          "Copy the unique pupil number again: 13 characters, a letter first, and its letters have to fit its digits.",
      );
}
