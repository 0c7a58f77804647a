import { styleText } from "node:util";
import type { Io } from "./Io.js";
import type { Problem } from "./Problem.js";

type Format = Parameters<typeof styleText>[0];

const styled = (io: Io, format: Format, text: string): string => (io.colour ? styleText(format, text) : text);

/** A file that was written, as a person reads of it. */
export type WrittenLine = {
  readonly label: string;
  readonly path: string;
  readonly bytes: number;
  readonly seconds: number;
};

/** One line for each file, in columns; where a terminal is too narrow for these, two, so that no name begins in one line and ends in another. */
export function fileLines(files: readonly WrittenLine[], io: Io): string[] {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
  const label = widest(files.map((file) => file.label));
  const path = widest(files.map((file) => file.path));
  const cost = ({ bytes, seconds }: WrittenLine): string =>
    `${String(Math.round(bytes / 1000)).padStart(5)} kB  ${seconds.toFixed(2)} s`;
  const width = label + 2 + path + 1 + widest(files.map(cost));
  return files.flatMap((file) =>
    width > (io.columns ?? Infinity)
      ? [`${styled(io, "bold", file.label)}  ${cost(file).trim()}`, `  ${file.path}`]
      : [`${styled(io, "bold", file.label.padEnd(label))}  ${file.path.padEnd(path)} ${cost(file)}`],
  );
}

/** Every problem under its file and its visit: where it stands, and what to do. */
export function problemLines(problems: readonly Problem[], io: Io): string[] {
  const lines: string[] = [];
  let before: string | undefined;
  for (const problem of problems) {
    const heading = headingOf(problem);
    if (heading !== before) lines.push(...(before === undefined ? [] : [""]), styled(io, "bold", heading));
    before = heading;
    const place = placeOf(problem);
    if (place !== "") lines.push(`  ${styled(io, "cyan", place)}`);
    lines.push(`${place === "" ? "  " : "    "}${problem.message}`);
  }
  return lines;
}

function headingOf({ file, index, id }: Problem): string {
  if (index === undefined) return file;
  return `${file}, visit ${index + 1}${id === undefined ? "" : ` (id ${id})`}`;
}

function placeOf({ pointer, line, column, sheet, cell, heading }: Problem): string {
  if (cell !== undefined || heading !== undefined || sheet !== undefined) {
    const under = heading === undefined ? "" : `“${heading}”`;
    const letters = cell === undefined ? "" : `column ${cell}`;
    return [
      sheet === undefined ? "" : `sheet ${sheet}`,
      line === undefined ? "" : `row ${line}`,
      [letters, under].filter((each) => each !== "").join(" "),
    ]
      .filter((each) => each !== "")
      .join(", ");
  }
  const where = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(", ");
  if (pointer === "") return where;
  return where === "" ? pointer : `${pointer} (${where})`;
}

/** How many problems there are and what became of the rest, in red where colours are wanted. */
export function problemCount(problems: readonly Problem[], then: string, io: Io): string {
  const visits = new Set(problems.flatMap(({ index }) => index ?? [])).size;
  const within = visits === 0 ? "" : ` in ${counted(visits, "visit")}`;
  return styled(io, "red", `${counted(problems.length, "problem")}${within}. ${then}`.trimEnd());
}

/** Says which problems ended a run: to people, with what came of it where it would have written something, or as JSON. */
export function report(
  problems: readonly Problem[],
  { json, writes }: { readonly json: boolean; readonly writes: boolean },
  io: Io,
): void {
  if (json) io.print(JSON.stringify({ files: [], problems, notes: [] }, undefined, 2));
  else
    for (const line of [
      ...problemLines(problems, io),
      "",
      problemCount(problems, writes ? "Nothing was written." : "", io),
    ])
      io.tell(line);
}

/** Tells of the visits of a file that could not be read, beside an answer about the others. */
export function tellLeftOut(problems: readonly Problem[], io: Io): void {
  if (problems.length === 0) return;
  const count = problemCount(problems, "Nothing is said of the visits with problems.", io);
  for (const line of [...problemLines(problems, io), "", count]) io.tell(line);
}

/** A number with its noun: `1 pack`, `8 packs`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
