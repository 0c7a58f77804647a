import type { CheckedVisit } from "./checkVisits.js";
import { InputError, inputError } from "./InputError.js";
import type { Problem } from "./Problem.js";

/** The sound visits of a file, and what is wrong with the others. */
type Read = { readonly visits: readonly CheckedVisit[]; readonly problems: readonly Problem[] };

/**
 * The visits that a command line names, else all of a file.
 * @throws InputError for an id that the file does not hold, with the ids that there are; for a visit with problems, with these
 */
export function chosenVisits({ visits, problems }: Read, only: readonly string[] | undefined): readonly CheckedVisit[] {
  const known = visits.map(({ visit }) => visit.id);
  const unknown = (only ?? []).filter((id) => !known.includes(id));
  const spoilt = problems.filter(({ id }) => id !== undefined && unknown.includes(id));
  if (spoilt.length > 0) throw new InputError(spoilt);
  if (unknown.length > 0) throw inputError("--only", "unknown-visit", `Name visits of the file: ${known.join(", ")}.`);
  return only === undefined ? visits : visits.filter(({ visit }) => only.includes(visit.id));
}

/** What is to be mended of the visits that a command line names, else of all. What stands at no visit is always told. */
export function chosenProblems(problems: readonly Problem[], only: readonly string[] | undefined): readonly Problem[] {
  return only === undefined ? problems : problems.filter(({ id }) => id === undefined || only.includes(id));
}

/**
 * The one visit that a command is about: the one that is named, or the only one of the file.
 * @throws InputError where the file holds several and none is named
 */
export function oneVisit(read: Read, id: string | undefined): CheckedVisit {
  const [first, ...others] = chosenVisits(read, id === undefined ? undefined : [id]);
  if (first !== undefined && others.length === 0) return first;
  const ids = read.visits.map(({ visit }) => visit.id).join(", ");
  throw inputError("--only", "several-visits", `Say which visit with --only: the file holds ${ids}.`);
}
