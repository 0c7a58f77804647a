import type { Policy, School } from "@home-visits/core";
import type { ExtraFont } from "@home-visits/pdf";
import { allProblems } from "../allProblems.js";
import { checkVisits, type CheckedFile } from "../checkVisits.js";
import { findPolicy } from "../findPolicy.js";
import { InputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { printingDate } from "../printingDate.js";
import { readFonts } from "../readFonts.js";
import { readSchool } from "../readSchool.js";
import { readVisitFile } from "../readVisitFile.js";
import type { VisitFile } from "../readVisits.js";
import { standInSchool } from "../standInSchool.js";
import type { BuildFlags } from "./build.js";

/** What a command line may name to read. */
export type InputFlags = Pick<
  BuildFlags,
  "policy" | "school" | "only" | "date" | "font" | "details" | "dates" | "pupils" | "columns" | "strict"
>;

/** Everything that a run is made from, read and checked. */
export type Input = {
  readonly source: VisitFile & CheckedFile;
  readonly policy: Policy;
  readonly school: School;
  readonly date: Date;
  readonly extraFonts: readonly ExtraFont[];
};

/**
 * Reads everything that a command line names.
 * @throws InputError with the problems of all of it at once; those of visits only where bad visits are not to be left out
 */
export async function readInput(path: string, flags: InputFlags, io: Io): Promise<Input> {
  const chosen = findPolicy(flags.policy, io);
  const reading = flags.school === undefined ? undefined : readSchool(flags.school, io, chosen);
  const [source, policy, school, date, { extra }] = await allProblems([
    visitsOf(path, flags, io, reading),
    chosen,
    reading,
    Promise.resolve().then(() => printingDate(flags.date, io)),
    readFonts(flags.font ?? [], io),
  ]);
  return { source, policy, school: school ?? standInSchool(policy), date, extraFonts: extra };
}

async function visitsOf(
  path: string,
  flags: InputFlags,
  io: Io,
  school: Promise<School> | undefined,
): Promise<Input["source"]> {
  const { dates, details = [] } = flags;
  const file = await readVisitFile(path, io, { details, school, dates });
  const joined = flags.pupils === undefined ? file : await withPupils(file, flags.pupils, flags, io);
  const checked = checkVisits(joined);
  const nothingLeft = checked.visits.length === 0;
  if (checked.problems.length > 0 && (flags.strict === true || nothingLeft)) throw new InputError(checked.problems);
  return { ...joined, ...checked };
}

async function withPupils(file: VisitFile, pupils: string, flags: InputFlags, io: Io): Promise<VisitFile> {
  const { readPupils } = await import("../pupils/readPupils.js");
  const { joinPupils } = await import("../pupils/joinPupils.js");
  const { pupilsNotFound } = await import("../pupils/pupilsNotFound.js");
  const rows = await readPupils(pupils, flags, io);
  for (const note of pupilsNotFound(file, rows, flags.only)) io.tell(`Note: ${note}`);
  return joinPupils(file, rows);
}
