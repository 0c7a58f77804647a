import { join } from "node:path";
import type { Io } from "./Io.js";
import { manifestName, type FileRecord } from "./manifest.js";
import { notMadeName } from "./notMade.js";
import type { Problem } from "./Problem.js";
import { counted, fileLines, problemCount, problemLines } from "./report.js";

/** What a run has written, and what there is to say about it. */
export type Written = {
  readonly noun: "pack" | "form" | "notice";
  readonly files: readonly (FileRecord & {
    readonly path: string;
    readonly ids: readonly string[];
    readonly seconds: number;
  })[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly out: string;
  readonly seconds: number;
};

/** Says what was written: a line for each file and the time, or JSON, or nothing but problems and notes. What was not made stands last. */
export function sayWritten(
  { noun, files, problems, notes, out, seconds }: Written,
  flags: { readonly quiet?: boolean; readonly json?: boolean },
  io: Io,
): void {
  if (flags.json) {
    io.print(JSON.stringify({ files, problems, notes, seconds }, undefined, 2));
    return;
  }
  if (flags.quiet !== true) sayFiles({ noun, files, out, seconds }, io);
  for (const note of notes) io.tell(`Note: ${note}`);
  if (problems.length === 0) return;
  // what was not made stands last, where somebody looks
  if (notes.length > 0 || flags.quiet !== true) io.tell("");
  const list = noun === "notice" ? "" : ` ${join(out, notMadeName)} has this list too.`;
  const left = `The visits with problems were left out.${list}`;
  for (const line of [...problemLines(problems, io), "", problemCount(problems, left, io)]) io.tell(line);
}

function sayFiles({ noun, files, out, seconds }: Omit<Written, "problems" | "notes">, io: Io): void {
  for (const line of fileLines(
    files.map((file) => ({
      ...file,
      label: file.ids.length > 2 ? counted(file.ids.length, "visit") : file.ids.join(", "),
    })),
    io,
  ))
    io.say(line);
  if (files.length === 0) io.say("Nothing was written.");
  else
    io.say(
      `${counted(files.length, noun)} in ${seconds.toFixed(1)} s. ${join(out, manifestName)} lists them with their checksums.`,
    );
}
