import { checkRounds, idSchema, parseVisit, type Issue, type Visit } from "@home-visits/core";
import { assumedZone } from "@home-visits/core/timers";
import type { Problem } from "./Problem.js";
import type { VisitEntry, VisitFile } from "./readVisits.js";
import { isDeviceName } from "./isDeviceName.js";

/** A visit that is sound, and where it stands in its file. */
export type CheckedVisit = { readonly visit: Visit; readonly entry: VisitEntry };

/** The sound visits of a file, and everything that is to be mended in the others. */
export type CheckedFile = { readonly visits: readonly CheckedVisit[]; readonly problems: readonly Problem[] };

/**
 * Reads every visit of a file and gives every problem of all of them: of each visit, of ids that come twice, of rounds.
 * @param zone of the school, by whose clock a time without an offset is asked back
 */
export function checkVisits({ file, entries, faults }: VisitFile, zone: string = assumedZone): CheckedFile {
  const problems: Problem[] = [...faults];
  const parsed: CheckedVisit[] = [];
  for (const entry of entries) {
    const outcome = parseVisit(entry.value, { zone });
    if (outcome.ok) parsed.push({ visit: outcome.value, entry });
    else
      problems.push(
        ...outcome.issues.filter((issue) => !isTold(issue, entry)).map((issue) => problemOf(file, entry, issue)),
      );
  }
  problems.push(...deviceIds(file, entries), ...repeatedIds(file, entries), ...roundProblems(file, parsed));
  problems.sort((a, b) => (a.index ?? -1) - (b.index ?? -1));
  const bad = new Set(problems.map(({ index }) => index));
  return { visits: parsed.filter(({ entry }) => !bad.has(entry.index)), problems };
}

/** A problem of a visit, at its place in the file. */
export function problemOf(file: string, { index, value, pointer, lineOf, at }: VisitEntry, issue: Issue): Problem {
  const { path, code } = issue;
  const id = idOf(value);
  const place = `${pointer}${path}`;
  const where = at?.(place) ?? { line: lineOf(place) };
  const message = at === undefined ? issue.message : inSheet(issue, place, at);
  return { file, index, ...(id === undefined ? {} : { id }), pointer: place, ...where, code, message };
}

/** A message for somebody who sees a sheet: it speaks of cells and headings, and says how a time after midnight is written. */
function inSheet({ code, message }: Issue, place: string, at: NonNullable<VisitEntry["at"]>): string {
  const beside = place.slice(0, place.lastIndexOf("/"));
  if (code === "missing") {
    const { cell, heading } = at(place);
    return cell === undefined && heading !== undefined
      ? "Add the column with this heading and fill it in: it is needed."
      : "Fill this in: it is needed.";
  }
  if (code === "unknown-key") {
    const { heading } = at(`${beside}/status`);
    return heading === undefined
      ? "Leave this empty: it does not go with the rest of the row."
      : `Leave this empty, or change the column “${heading}”: the two do not go together.`;
  }
  if (code !== "times-out-of-order") return message;
  const named = message.replace(/“([A-Za-z]+)”/u, (whole, entry: string) => {
    const { heading } = at(`${beside}/${entry}`);
    return heading === undefined ? whole : `“${heading}”`;
  });
  return `${named} After midnight, write it as 00:30 next day.`;
}

/** Whether a cell that could not be read is the reason: its own problem says so already. */
function isTold({ path }: Issue, { faulty }: VisitEntry): boolean {
  return [...(faulty ?? [])].some((place) => place === path || place.startsWith(`${path}/`));
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null && "id" in value ? idSchema.safeParse(value.id) : undefined;
  return id?.data;
}

/** Ids become file names. */
const deviceIds = (file: string, entries: readonly VisitEntry[]): Problem[] =>
  entries
    .filter(({ value }) => isDeviceName(idOf(value) ?? ""))
    .map((entry) => {
      const message =
        "Give this visit another id: Windows keeps this name for itself, and a file of that name is lost there.";
      return problemOf(file, entry, { path: "/id", code: "id-of-a-device", message });
    });

/** Ids become file names, and some machines don't tell `Visit-1` from `visit-1`. */
function repeatedIds(file: string, entries: readonly VisitEntry[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const id = idOf(entry.value)?.toLowerCase();
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = "Give this visit an id of its own: an earlier visit of the file has it, capitals aside.";
    return [problemOf(file, entry, { path: "/id", code: "duplicate-id", message })];
  });
}

function roundProblems(file: string, parsed: readonly CheckedVisit[]): Problem[] {
  return checkRounds(parsed.map(({ visit }) => visit)).flatMap((issue) => {
    const [, index = "", path = ""] = /^\/([0-9]+)(.*)$/.exec(issue.path) ?? [];
    const entry = parsed[Number(index)]?.entry;
    return entry ? [problemOf(file, entry, { ...issue, path })] : [];
  });
}
