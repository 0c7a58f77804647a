import type { Policy, School } from "@home-visits/core";
import { allProblems } from "./allProblems.js";
import type { RecordFlags } from "./commands/RecordFlags.js";
import type { CheckedVisit } from "./checkVisits.js";
import { findPolicy } from "./findPolicy.js";
import { InputError } from "./InputError.js";
import type { Io } from "./Io.js";
import type { Problem } from "./Problem.js";
import { readSchool } from "./readSchool.js";
import { standInSchool } from "./standInSchool.js";
import { visitsAskedFor } from "./visitsAskedFor.js";

/** The sound visits of a file, the policies that count, and the problems of the other visits. */
export type Records = {
  readonly visits: readonly CheckedVisit[];
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  readonly school: School;
};

/**
 * Reads what a command that writes no files is asked about. Visits with problems are left out and told.
 * @throws InputError with every problem, where the policy or the school's file has one or no visit is sound
 */
export async function readRecords(path: string, flags: RecordFlags, io: Io): Promise<Records> {
  const chosen = findPolicy(flags.policy, io);
  const reading = flags.school === undefined ? undefined : readSchool(flags.school, io, chosen);
  const [{ visits, problems }, policy, school] = await allProblems([
    visitsAskedFor(path, flags, io, reading),
    chosen,
    reading,
  ]);
  if (visits.length === 0) throw new InputError(problems);
  return { visits, problems, policy, school: school ?? standInSchool(policy) };
}
