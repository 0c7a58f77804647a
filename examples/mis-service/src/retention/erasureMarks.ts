import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const markSchema = z.strictObject({ household: z.uuid(), at: z.iso.datetime({ offset: true }) });

/** That a household was erased: its id, which says nothing by itself, and when. */
export type ErasureMark = z.infer<typeof markSchema>;

/** The erasures that were made, outside the database: a backup that is put back does not know those that came after it. */
export type ErasureMarks = {
  readonly note: (mark: ErasureMark) => void;
  readonly all: () => readonly ErasureMark[];
};

/**
 * Marks in a file, a line for each, only ever added to.
 * @throws Error when a line in the middle cannot be read; the last may be torn, since then its erasure was not made
 */
export function erasureMarks(file: string): ErasureMarks {
  return {
    note: (mark) => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const opened = openSync(file, "a", 0o600);
      // a torn last line stays a line of its own
      writeSync(opened, `\n${JSON.stringify(mark)}\n`);
      fsyncSync(opened);
      closeSync(opened);
    },
    all: () => {
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, "utf8").split("\n");
      return lines.flatMap((line, at) =>
        markOf(
          line,
          lines.slice(at + 1).every((rest) => rest === ""),
        ),
      );
    },
  };
}

function markOf(line: string, isLast: boolean): readonly ErasureMark[] {
  if (line.trim() === "") return [];
  try {
    return [markSchema.parse(JSON.parse(line))];
  } catch {
    if (isLast) return [];
    throw new Error("The file of erasures has a line that is none. Mend it: what it names must not come back.");
  }
}
