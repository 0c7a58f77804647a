import { isPossiblePhone, parsePostcode, parseUpn } from "@home-visits/core";
import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const EXPONENT = /^[0-9](?:[.,][0-9]+)?E\+?[0-9]{1,2}$/iu;

/** Digits as a spreadsheet keeps them. */
const shown = (cell: Cell): string | undefined => {
  if (cell.kind === "text") return plain(cell.text);
  return cell.kind === "number" ? String(cell.number) : undefined;
};

const spoilt = (what: string): CellReading<never> =>
  asked(
    "changed-by-spreadsheet",
    `A spreadsheet has made a number or a day of this ${what}. Format the column as text and type it again.`,
  );

/** A telephone number as typed. One that lost its first 0 to a spreadsheet is asked back. */
export function readPhone(cell: Cell): CellReading<string> {
  const text = shown(cell);
  if (text === undefined || EXPONENT.test(text)) return spoilt("telephone number");
  if (/^[1-9][0-9]{8,9}$/u.test(text.replaceAll(" ", "")))
    return asked(
      "phone-lost-zero",
      "Type the telephone number with its first 0: a spreadsheet may have taken it away. Format the column as text.",
    );
  if (!isPossiblePhone(text))
    return asked("phone-invalid", "Give a telephone number with all its digits, such as 01632 960140.");
  return read(text);
}

/** A postcode in capitals. */
export function readPostcode(cell: Cell): CellReading<string> {
  const text = shown(cell);
  if (text === undefined || EXPONENT.test(text)) return spoilt("postcode");
  return parsePostcode(text).ok
    ? read(text.toUpperCase())
    : asked("postcode-invalid", "Give a full UK postcode, such as the one on a letter to the address.");
}

/** The plate of a vehicle in capitals. */
export function readPlate(cell: Cell): CellReading<string> {
  const text = shown(cell);
  if (text === undefined || cell.kind === "number" || EXPONENT.test(text)) return spoilt("registration");
  return /^[A-Za-z0-9 -]{1,15}$/u.test(text)
    ? read(text.toUpperCase())
    : asked("registration-invalid", "Write the letters and digits of the plate, and nothing else.");
}

/** A unique pupil number. Its check letter is verified. */
export function readUpn(cell: Cell): CellReading<string> {
  const text = shown(cell);
  if (text === undefined || cell.kind === "number" || EXPONENT.test(text)) return spoilt("unique pupil number");
  return parseUpn(text).ok
    ? read(text.toUpperCase())
    : asked(
        "upn-invalid",
        "Copy the unique pupil number again: 13 characters, a letter first, and its letters have to fit its digits.",
      );
}
