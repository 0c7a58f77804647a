import { asked, plain, read, type Cell, type CellReading } from "./Cell.js";
import { readYesNo } from "./readYesNo.js";

/** One of several words, as the template's list offers them, capitals aside. Where they are Yes and No, as people write those. */
export function readChoice(cell: Cell, choices: Readonly<Record<string, string>>): CellReading<string> {
  const word = cell.kind === "text" ? plain(cell.text).toLowerCase() : "";
  const found = Object.entries(choices).find(([value, label]) => value === word || label.toLowerCase() === word);
  if (found !== undefined) return read(found[0]);
  if (Object.keys(choices).join() === "yes,no") {
    const answer = readYesNo(cell);
    return answer.ok ? read(answer.value ? "yes" : "no") : answer;
  }
  return asked("not-a-choice", `Choose one of: ${Object.values(choices).join(", ")}.`);
}
