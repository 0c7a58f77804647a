import { foldedName } from "../foldedName.js";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { readChoice } from "./readChoice.js";

/**
 * One of the visitors of a row: by the word that the template's list offers, such as Visitor 2, or by the name or a part of it that no other
 * visitor of the row has. `names` are the names that the row gives, by the same values as `choices`.
 */
export function readVisitor(
  cell: Cell,
  choices: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): CellReading<string> {
  const chosen = readChoice(cell, choices);
  if (chosen.ok || cell.kind !== "text") return chosen;
  const typed = wordsOf(cell.text);
  const people = Object.entries(names).map(([value, name]) => ({ value, words: wordsOf(name) }));
  const whole = people.filter(({ words }) => words.join(" ") === typed.join(" "));
  const fitting = whole.length > 0 ? whole : people.filter(({ words }) => typed.every((word) => words.includes(word)));
  const [only, ...others] = typed.length === 0 ? [] : fitting;
  if (only === undefined)
    return asked("not-a-choice", `Choose one of: ${Object.values(choices).join(", ")}. Or write the visitor's name.`);
  if (others.length === 0) return read(only.value);
  const fit = fitting.flatMap(({ value }) => choices[value] ?? []);
  return asked("not-a-choice", `Choose one of: ${fit.join(", ")}. The name fits each of them.`);
}

const wordsOf = (name: string): readonly string[] =>
  foldedName(name)
    .split(" ")
    .filter((word) => word !== "");
