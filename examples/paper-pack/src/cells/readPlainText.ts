import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
/** What a house number such as 1-2 or 3/4 looks like after a spreadsheet has taken it for a day. */
const MADE_A_DAY = new RegExp(
  `^(?:[0-9]{1,2}[-/. ](?:${MONTHS})|(?:${MONTHS})[-/. ][0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?=$|[ ,])`,
  "iu",
);

/** Words as typed, with line breaks kept. A whole number is the text of its digits. */
export function readWords(cell: Cell): CellReading<string> {
  if (cell.kind === "yes-no") return read(cell.yes ? "Yes" : "No");
  if (cell.kind === "date")
    return asked(
      "changed-by-spreadsheet",
      "A spreadsheet has made a day of this. Format the column as text and type it again.",
    );
  if (cell.kind === "number") return read(String(cell.number));
  return read(
    cell.text
      .normalize("NFC")
      .replaceAll(/\r\n?/gu, "\n")
      .replaceAll(/[\u200B\uFEFF]/gu, "")
      .trim(),
  );
}

/** One line of an address. A house number that a spreadsheet took for a day is asked back. */
export function readAddressLine(cell: Cell): CellReading<string> {
  const words = readWords(cell);
  if (words.ok && MADE_A_DAY.test(words.value))
    return asked(
      "house-number-a-day",
      "Type the house number again: a spreadsheet may have made a day of it, as of 1-2 or 3/4. Format the column as text.",
    );
  return words;
}

/** Several things in one cell, each on a line of its own or after a semicolon. */
export function readList(cell: Cell): CellReading<readonly string[]> {
  const words = readWords(cell);
  if (!words.ok) return words;
  return read(
    words.value
      .split(/[;\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  );
}

/** A whole number. */
export function readCount(cell: Cell): CellReading<number> {
  const number =
    cell.kind === "number" ? cell.number : cell.kind === "text" ? Number(plain(cell.text) || "x") : Number.NaN;
  return Number.isFinite(number) ? read(number) : asked("not-a-number", "Write a number in digits.");
}

/** One of several words, as the template's list offers them, capitals aside. */
export function readChoice(cell: Cell, choices: Readonly<Record<string, string>>): CellReading<string> {
  const word = cell.kind === "text" ? plain(cell.text).toLowerCase() : "";
  const found = Object.entries(choices).find(([value, label]) => value === word || label.toLowerCase() === word);
  if (found !== undefined) return read(found[0]);
  return asked("not-a-choice", `Choose one of: ${Object.values(choices).join(", ")}.`);
}
