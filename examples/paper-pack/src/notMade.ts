import type { Problem } from "./Problem.js";

/** The file that names every visit which was not made, beside the packs. */
export const notMadeName = "NOT-MADE.txt";

/** A visit that was not made, or a fault of the whole file, in one line. It holds nothing from the file but ids. */
export type NotMade = { readonly id?: string | undefined; readonly says: string };

/** What to mend, by row and visit id. */
export const notMade = (problems: readonly Problem[]): readonly NotMade[] =>
  problems.map((problem) => ({ ...(problem.id === undefined ? {} : { id: problem.id }), says: lineOf(problem) }));

/** The lines as the file beside the packs holds them. */
export const notMadeText = (lines: readonly NotMade[]): string =>
  ["These were not made. Mend the file and run it again.", "", ...lines.map(({ says }) => says), ""].join("\n");

/**
 * What is still not made once a run is done: what it found, and of earlier runs into the folder each visit by id that was neither made nor
 * tried again since. A fault that belongs to no id stands for the run that found it alone.
 */
export function stillNotMade(
  before: readonly NotMade[],
  found: readonly NotMade[],
  made: readonly string[],
): readonly NotMade[] {
  const settled = new Set([...made, ...found.map(({ id }) => id)]);
  return [...before.filter(({ id }) => id !== undefined && !settled.has(id)), ...found];
}

/** How a visit of a file is named: by its place and its id. */
export const visitNamed = ({ index = 0, id }: Pick<Problem, "index" | "id">): string =>
  `Visit ${index + 1}${id === undefined ? "" : ` (id ${id})`}`;

function lineOf(problem: Problem): string {
  const { index, sheet, line, cell, heading, pointer, message } = problem;
  const visit = index === undefined ? "The file" : visitNamed(problem);
  const at = [
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(line === undefined ? [] : [`${heading === undefined ? "line" : "row"} ${line}`]),
    ...(cell === undefined ? [] : [`column ${cell}`]),
    ...(heading === undefined ? (pointer === "" ? [] : [pointer]) : [`“${heading}”`]),
  ].join(", ");
  return `${visit}${at === "" ? "" : `, ${at}`}: ${message}`;
}
