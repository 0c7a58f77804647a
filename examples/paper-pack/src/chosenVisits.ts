import type { CheckedVisit } from "./checkVisits.js";
import { inputError } from "./InputError.js";

/**
 * The visits that a command line names, else all of a file.
 * @throws InputError for an id that the file does not hold, with the ids that there are
 */
export function chosenVisits(
  visits: readonly CheckedVisit[],
  only: readonly string[] | undefined,
): readonly CheckedVisit[] {
  const known = visits.map(({ visit }) => visit.id);
  const unknown = (only ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0) throw inputError("--only", "unknown-visit", `Name visits of the file: ${known.join(", ")}.`);
  return only === undefined ? visits : visits.filter(({ visit }) => only.includes(visit.id));
}

/**
 * The one visit that a command is about: the one that is named, or the only one of the file.
 * @throws InputError where the file holds several and none is named
 */
export function oneVisit(visits: readonly CheckedVisit[], id: string | undefined): CheckedVisit {
  const [first, ...others] = chosenVisits(visits, id === undefined ? undefined : [id]);
  if (first !== undefined && others.length === 0) return first;
  const ids = visits.map(({ visit }) => visit.id).join(", ");
  throw inputError("--only", "several-visits", `Say which visit with --only: the file holds ${ids}.`);
}
