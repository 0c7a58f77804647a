import { parseRegistration } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { bareCode } from "./bareCode.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";
import { lookalike } from "./lookalike.js";
import { leaveEmpty, saysNothing } from "./saysNothing.js";

const LABEL = /^(?:reg(?:istration)?|number ?plate|plate|vrm)(?: (?:no|number|mark))?(?:[.:]+ ?| )/iu;
const MADE_A_DAY =
  /^(?:[0-9]{1,2}[-/.](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[-/.][0-9]{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/.][0-9]{1,4}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9:]+)?)$/iu;
const CURRENT = /(?<![A-Z0-9])[A-Z]{2}[0-9]{2}[ -]?[A-Z]{3}(?![A-Z0-9])/giu;

/** The plate of a vehicle in capitals: one of the UK with its one space, any other one that has a digit as typed. */
export function readPlate(cell: Cell): CellReading<string> {
  const typed = typedText(cell);
  if (typed === undefined || cell.kind === "number" || MADE_A_DAY.test(typed))
    return changedBySpreadsheet("registration");
  const text = bareCode(typed, LABEL);
  if (saysNothing(text)) return leaveEmpty("registration-unknown");
  const uk = parseRegistration(text.replaceAll(".", ""));
  if (uk.ok) return read(uk.value.registration);
  const [first, ...others] = text.match(CURRENT) ?? [];
  if (others.length > 0)
    return asked("registration-two", "Write one plate in this cell: a second car has columns of its own.");
  if (first !== undefined && /\p{L}{2}/u.test(text.replace(first, "")))
    return asked(
      "registration-with-words",
      "Write the plate alone: the make, the model and the colour have columns of their own.",
    );
  const nearest = lookalike(text, isCurrent);
  if (nearest !== undefined) return asked("registration-invalid", nearest);
  if (!/[0-9]/u.test(text))
    return asked(
      "registration-invalid",
      "Write what stands on the plate, or leave the cell empty where it is not known.",
    );
  return /^[A-Za-z0-9 -]{1,15}$/u.test(text)
    ? read(text.toUpperCase())
    : asked("registration-invalid", "Write the letters and digits of the plate, and nothing else.");
}

/** True for a plate of today's form: what is nearly one is a slip and no foreign plate. */
function isCurrent(text: string): boolean {
  const plate = parseRegistration(text);
  return plate.ok && plate.value.kind === "current";
}
