import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";

const yes: ReadonlySet<string> = new Set(["yes", "y", "true", "x", "✓", "✔", "☑", "☒"]);
const no: ReadonlySet<string> = new Set(["no", "n", "false"]);

/** Yes or no. Anything else, a 1 or a 0 among it, is asked back; an empty cell is no answer and is not given to this function. */
export function readYesNo(cell: Cell): CellReading<boolean> {
  if (cell.kind === "yes-no") return read(cell.yes);
  const word = cell.kind === "text" ? plain(cell.text).toLowerCase().replace(/[.!]$/u, "") : "";
  if (yes.has(word)) return read(true);
  if (no.has(word)) return read(false);
  return asked("yes-or-no", "Write Yes or No, or leave the cell empty where nobody knows.");
}
