import type { Policy, School } from "@home-visits/core";
import type { ExtraFont } from "@home-visits/pdf";
import { allProblems } from "../allProblems.js";
import { findPolicy } from "../findPolicy.js";
import { InputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { printingDate } from "../printingDate.js";
import { readFonts } from "../readFonts.js";
import { readSchool } from "../readSchool.js";
import { standInSchool } from "../standInSchool.js";
import { visitsAskedFor, type AskedVisits } from "../visitsAskedFor.js";
import type { RecordFlags } from "./RecordFlags.js";
import type { WritingFlags } from "./WritingFlags.js";

/** What a command line may name to read. */
export type InputFlags = RecordFlags &
  Pick<WritingFlags, "date" | "font"> & {
    /** Makes nothing where a visit has a problem. */
    readonly strict?: boolean;
  };

/** Everything that a run is made from, read and checked. */
export type Input = {
  readonly source: AskedVisits;
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
    soundVisits(path, flags, io, reading),
    chosen,
    reading,
    // a fault in the school's file is told where that file is read
    Promise.resolve(reading)
      .catch(() => undefined)
      .then((read) => printingDate(flags.date, io, read)),
    readFonts(flags.font ?? [], io),
  ]);
  return { source, policy, school: school ?? standInSchool(policy), date, extraFonts: extra };
}

async function soundVisits(
  path: string,
  flags: InputFlags,
  io: Io,
  school: Promise<School> | undefined,
): Promise<AskedVisits> {
  const asked = await visitsAskedFor(path, flags, io, school);
  const nothingLeft = asked.visits.length === 0;
  if (asked.problems.length > 0 && (flags.strict === true || nothingLeft)) throw new InputError(asked.problems);
  return asked;
}
