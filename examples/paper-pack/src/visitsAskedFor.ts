import type { School } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import type { RecordFlags } from "./commands/RecordFlags.js";
import { checkVisits, type CheckedFile } from "./checkVisits.js";
import { findPolicy } from "./findPolicy.js";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { readVisitFile } from "./readVisitFile.js";
import type { VisitFile } from "./readVisits.js";

/** The sound visits of a file with what a command line says beside it, and what is wrong with the others. */
export type AskedVisits = VisitFile & CheckedFile;

/**
 * Reads the visits that a command is asked about, whichever it is: the file, the files of details, and the export of pupils. So the command that
 * judges a visit and the one that prints it have the same record.
 * @param school by whose clock the times of a sheet are read, and a time without an offset is asked back
 */
export async function visitsAskedFor(
  path: string,
  flags: Omit<RecordFlags, "school">,
  io: Io,
  school: Promise<School> | undefined,
): Promise<AskedVisits> {
  const { dates, details = [], pupils, columns } = flags;
  if (columns !== undefined && pupils === undefined)
    throw inputError("--columns", "no-pupils", "Name the export whose columns these are with --pupils.");
  const file = await readVisitFile(path, io, { details, school, dates, policy: findPolicy(flags.policy, io) });
  const joined = pupils === undefined ? file : await withPupils(file, pupils, flags, io);
  // a fault in the school's file is told where that file is read
  const calendar = await school?.then((read) => calendarOf(read)).catch(() => undefined);
  return { ...joined, ...checkVisits(joined, calendar?.zone) };
}

async function withPupils(
  file: VisitFile,
  pupils: string,
  flags: Omit<RecordFlags, "policy" | "school">,
  io: Io,
): Promise<VisitFile> {
  const { readPupils } = await import("./pupils/readPupils.js");
  const { joinPupils } = await import("./pupils/joinPupils.js");
  const { pupilsNotFound } = await import("./pupils/pupilsNotFound.js");
  const rows = await readPupils(pupils, flags, io);
  for (const note of pupilsNotFound(file, rows, flags.only)) io.tell(`Note: ${note}`);
  return joinPupils(file, rows);
}
