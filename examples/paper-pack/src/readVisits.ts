import { refuseAnother } from "./documentKind.js";
import { inputError } from "./InputError.js";
import { lineFinder } from "./lineFinder.js";
import type { Problem } from "./Problem.js";
import { mostVisits } from "./mostVisits.js";
import { jsonFault, readJson } from "./readJson.js";
import type { TextFile } from "./readText.js";
import type { CellPlace } from "./sheets/placedAnswers.js";

/** One visit of a file as it stands there, not checked yet, and where it stands. */
export type VisitEntry = {
  readonly index: number;
  readonly value: unknown;
  /** The pointer of the visit in its file; `""` in JSON Lines, where each line is a document. */
  readonly pointer: string;
  readonly lineOf: (pointer: string) => number;
  /** In a spreadsheet: the cell that holds the answer of a pointer, or should hold it. */
  readonly at?: (pointer: string) => CellPlace;
  /** Places of the record for which a problem is told already, because their cell could not be read. */
  readonly faulty?: ReadonlySet<string>;
};

/** A file of visits, taken apart; `faults` are lines of a JSON Lines file that are not JSON. */
export type VisitFile = {
  readonly file: string;
  readonly entries: readonly VisitEntry[];
  readonly faults: readonly Problem[];
  /** What was read and nobody may expect, such as hidden rows. */
  readonly notes?: readonly string[];
};

/**
 * Takes a file apart into visits: a JSON list, an object with the list in `visits`, one visit alone, or JSON Lines (one visit a
 * line, told by the file's name or by a first line that is complete).
 * @throws InputError for what is not JSON as a whole, and for a file that holds no visit or too many
 */
export function readVisits(source: TextFile): VisitFile {
  const { file, text } = source;
  if (isJsonLines(source)) return fromLines(source);
  const entries = fromDocument(source, lineFinder(text));
  if (entries.length === 0) throw inputError(file, "no-visits", "Put at least one visit into the list: it is empty.");
  return { file, entries, faults: [] };
}

function isJsonLines({ file, text }: TextFile): boolean {
  if (/\.(jsonl|ndjson)$/i.test(file)) return true;
  const [first = "", second] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return second !== undefined && first.trim().startsWith("{") && jsonFault({ file, text: first }) === undefined;
}

function fromLines({ file, text }: TextFile): VisitFile {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line, number: index + 1 }));
  const entries: VisitEntry[] = [];
  const faults: Problem[] = [];
  const written = lines.filter((each) => each.text.trim() !== "");
  refuseTooMany(file, written.length);
  for (const [index, line] of written.entries()) {
    const fault = jsonFault({ file, text: line.text });
    if (fault) faults.push({ ...fault, index, line: line.number });
    else entries.push({ index, value: JSON.parse(line.text) as unknown, pointer: "", lineOf: () => line.number });
  }
  return { file, entries, faults };
}

function fromDocument(source: TextFile, lineOf: (pointer: string) => number): VisitEntry[] {
  const document = readJson(source);
  refuseAnother(source.file, document, "visits");
  const listed = (list: readonly unknown[], pointer: string): VisitEntry[] => {
    refuseTooMany(source.file, list.length);
    return list.map((value, index) => ({ index, value, pointer: `${pointer}/${index}`, lineOf }));
  };
  if (Array.isArray(document)) return listed(document, "");
  if (typeof document === "object" && document !== null) {
    if ("visits" in document && Array.isArray(document.visits)) return listed(document.visits, "/visits");
    if ("household" in document) return [{ index: 0, value: document, pointer: "", lineOf }];
  }
  throw inputError(source.file, "not-a-list", "Give a list of visits, or an object whose entry “visits” is the list.");
}

function refuseTooMany(file: string, count: number): void {
  if (count > mostVisits)
    throw inputError(file, "too-many-visits", `Split the file: it has more than ${mostVisits} visits.`);
}
