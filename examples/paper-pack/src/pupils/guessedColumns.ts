import type { Io } from "../Io.js";
import { readBytes } from "../readBytes.js";
import { exportParts } from "./exportParts.js";
import { headOf, sheetOf } from "./readPupils.js";

/** A file for `--columns`: what was guessed of the headings of an export, and a line for each part that is missing. */
export async function guessedColumns(path: string, io: Io): Promise<string> {
  const { headings, parts } = headOf(await sheetOf(path, await readBytes(path, io)), undefined);
  const known = Object.entries(parts).map(([part, heading]) => `  ${JSON.stringify(part)}: ${JSON.stringify(heading)}`);
  const open = exportParts.filter((part) => parts[part] === undefined).join(", ");
  const others = headings.filter((heading) => heading !== "" && !Object.values(parts).includes(heading));
  return [
    "{",
    "  // Check each line: the part of a pupil's record, and the heading of the export that holds it.",
    ...(open === "" ? [] : [`  // Not found, add what the export has: ${open}.`]),
    ...(others.length === 0
      ? []
      : [`  // Other headings of the export: ${others.map((each) => JSON.stringify(each)).join(", ")}.`]),
    known.join(",\n"),
    "}",
    "",
  ].join("\n");
}
