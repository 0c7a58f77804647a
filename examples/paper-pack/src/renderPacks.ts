import type { Visit } from "@home-visits/core";
import type { PackVisit } from "@home-visits/pdf";
import { problemOf, type CheckedVisit } from "./checkVisits.js";
import { InputError } from "./InputError.js";
import { visitNamed } from "./notMade.js";
import type { Printing } from "./openPrinting.js";
import { unprintableSays, type PrintedFile, type PrintTask, type SheetChoice } from "./printFile.js";
import type { Problem } from "./Problem.js";
import type { NewFile } from "./writeFiles.js";

/** One file to make: its name, the visits in it, and for whom its sheets are. */
export type PackFile = {
  readonly name: string;
  readonly visits: readonly CheckedVisit[];
  readonly sheets: readonly SheetChoice[];
  /** See `PrintTask`. */
  readonly toFillIn?: number;
};

/** A file that was made: the ids in it and the seconds that it took. */
export type PackMade = { readonly name: string; readonly ids: readonly string[]; readonly seconds: number };

/** What a run prints, and how. `file` is the file of visits as messages name it. */
export type Rendering = {
  readonly file: string;
  readonly files: readonly PackFile[];
  readonly packOf: (visit: Visit) => PackVisit;
  readonly printing: Printing;
  /** What stands on the first page of a file that lacks visits. */
  readonly notMade: readonly string[];
  /** Leaves visits out that can't be printed; else one of them stops the run. */
  readonly skipBad: boolean;
  readonly onFile: (done: number) => void;
};

/** Everything that was found while printing. */
export type Rendered = { readonly made: PackMade[]; readonly problems: Problem[]; readonly notes: string[] };

/**
 * Makes the packs in their order, a few ahead where several are made at once, noting in `rendered` what was made and which visits hold
 * characters that no font has.
 * @throws InputError at the end, with the problems of all visits, unless bad ones are left out
 */
export async function* renderPacks(rendering: Rendering, rendered: Rendered): AsyncGenerator<NewFile> {
  const { files, printing, skipBad } = rendering;
  const ahead: Promise<PrintedFile>[] = [];
  for (const [done, file] of files.entries()) {
    for (const next of files.slice(done + ahead.length, done + printing.atOnce)) {
      const printed = printing.print(taskOf(next, rendering));
      // its turn comes later, or never if an earlier one fails
      printed.catch(() => undefined);
      ahead.push(printed);
    }
    rendering.onFile(done);
    const printed = await ahead.shift();
    if (printed === undefined) continue;
    rendered.problems.push(...problemsOf(file, printed, rendering.file));
    rendered.notes.push(...printed.notes.filter((note) => !rendered.notes.includes(note)));
    if (printed.bytes === undefined) continue;
    const ids = printed.printed.flatMap((index) => file.visits[index]?.visit.id ?? []);
    rendered.made.push({ name: file.name, ids, seconds: printed.seconds });
    yield { name: file.name, bytes: printed.bytes, ids };
  }
  if (rendered.problems.length > 0 && !skipBad) throw new InputError(rendered.problems);
}

function taskOf({ sheets, toFillIn, visits }: PackFile, { packOf, notMade, skipBad }: Rendering): PrintTask {
  return {
    visits: visits.map(({ visit, entry }) => ({
      pack: packOf(visit),
      named: visitNamed({ index: entry.index, id: visit.id }),
    })),
    sheets,
    notMade,
    skipBad,
    ...(toFillIn === undefined ? {} : { toFillIn }),
  };
}

function problemsOf({ visits }: PackFile, { unprintable }: PrintedFile, file: string): Problem[] {
  return unprintable.flatMap(({ visit, path }) => {
    const entry = visits[visit]?.entry;
    return entry ? [problemOf(file, entry, { path, code: "glyph-missing", message: unprintableSays })] : [];
  });
}
