import { asked, type Cell, type CellReading } from "./Cell.js";
import { readWords } from "./readWords.js";

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
/** What a house number such as 1-2 or 3/4 looks like after a spreadsheet has taken it for a day. */
const MADE_A_DAY = new RegExp(
  `^(?:[0-9]{1,2}[-/. ](?:${MONTHS})|(?:${MONTHS})[-/. ][0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?=$|[ ,])`,
  "iu",
);

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
