import type { NewFile } from "./writeFiles.js";
import type { Problem } from "./Problem.js";

/** The file that names every visit which was not made, beside the packs. */
export const notMadeName = "NOT-MADE.txt";

/** The files of a run, and last the list of what was not made, so that a folder of packs never looks whole when it is not. */
export async function* withNotMade(
  files: AsyncIterable<NewFile>,
  problems: () => readonly Problem[],
): AsyncGenerator<NewFile> {
  yield* files;
  const found = problems();
  if (found.length > 0) yield { name: notMadeName, bytes: new TextEncoder().encode(notMadeText(found)) };
}

/** By row and visit id, what to mend. It holds nothing from the file but ids. */
function notMadeText(problems: readonly Problem[]): string {
  const lines = problems.map(({ index, id, sheet, line, cell, heading, pointer, message }) => {
    const visit = index === undefined ? "The file" : `Visit ${index + 1}${id === undefined ? "" : ` (id ${id})`}`;
    const at = [
      ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
      ...(line === undefined ? [] : [`${heading === undefined ? "line" : "row"} ${line}`]),
      ...(cell === undefined ? [] : [`column ${cell}`]),
      ...(heading === undefined ? (pointer === "" ? [] : [pointer]) : [`“${heading}”`]),
    ].join(", ");
    return `${visit}${at === "" ? "" : `, ${at}`}: ${message}`;
  });
  return ["These were not made. Mend the file and run it again.", "", ...lines, ""].join("\n");
}
