import { parsePostcode } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { bareCode } from "./bareCode.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";
import { lookalike } from "./lookalike.js";
import { leaveEmpty, saysNothing } from "./saysNothing.js";

const LABEL = /^post ?code(?:[.:]+ ?| )/iu;
const MARKS = /[ .,/_-]+/gu;
/** No district is written with a 0 before another digit. */
const ZERO_FIRST = /^[A-Z]{1,2}0[0-9]/u;
const ANYWHERE = /(?<![A-Z0-9])[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}(?![A-Z0-9])/giu;

/**
 * A postcode in capitals with its one space, wherever spaces and marks were typed. One that is none is asked back, with the character to look at
 * where another one is easily taken for it.
 */
export function readPostcode(cell: Cell): CellReading<string> {
  const typed = typedText(cell);
  if (typed === undefined) return changedBySpreadsheet("postcode");
  const text = bareCode(typed, LABEL);
  if (saysNothing(text)) return leaveEmpty("postcode-unknown");
  const joined = text.replaceAll(MARKS, "");
  const postcode = parsePostcode(joined);
  if (postcode.ok && !ZERO_FIRST.test(postcode.value) && !cutsElsewhere(text, postcode.value))
    return read(postcode.value);
  const [first, ...others] = text.match(ANYWHERE) ?? [];
  if (others.length > 0) return asked("postcode-two", "Write one postcode in this cell: two stand here.");
  if (first !== undefined && /\p{L}{2}/u.test(text.replace(first, "")))
    return asked("postcode-with-words", "Write the postcode alone: the rest belongs to the lines of the address.");
  if (postcode.ok) return asked("postcode-invalid", FULL);
  const [{ code, message }] = postcode.issues;
  return asked(code, lookalike(joined, (other) => parsePostcode(other).ok) ?? message);
}

const FULL = "Give a full UK postcode, such as the one on a letter to the address.";

/** True where a space was typed between two digits that belong together, as in OB1 74QX: it could be another postcode. */
function cutsElsewhere(text: string, postcode: string): boolean {
  const outward = postcode.indexOf(" ");
  let at = 0;
  for (const part of text.split(MARKS).slice(0, -1)) {
    at += part.length;
    const around = postcode.replace(" ", "").slice(at - 1, at + 1);
    if (at !== outward && /^[0-9]{2}$/u.test(around)) return true;
  }
  return false;
}
