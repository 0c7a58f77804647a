import { foldedName } from "../foldedName.js";
import { isRecord, type JsonRecord } from "../isRecord.js";
import type { Problem } from "../Problem.js";
import type { VisitEntry, VisitFile } from "../readVisits.js";
import type { PupilRow } from "./PupilRow.js";

/**
 * Fills in what an export knows of the pupils of each visit: by the UPN, else by name and date of birth. What the visit says itself stays. Where
 * two pupils of the export fit, or the visit contradicts the one that fits, somebody is asked, and the visit is left out.
 */
export function joinPupils(file: VisitFile, pupils: readonly PupilRow[]): VisitFile {
  const faults: Problem[] = [];
  const entries = file.entries.map((entry) => ({ ...entry, value: joined(entry, pupils, file.file, faults) }));
  return { ...file, entries, faults: [...file.faults, ...faults] };
}

function joined(entry: VisitEntry, pupils: readonly PupilRow[], file: string, faults: Problem[]): unknown {
  const { value } = entry;
  if (!isRecord(value) || !isRecord(value["household"]) || !Array.isArray(value["household"]["pupils"])) return value;
  const { household } = value;
  const found: PupilRow[] = [];
  const list = (household["pupils"] as readonly unknown[]).map((pupil, index) => {
    if (!isRecord(pupil)) return pupil;
    const at = `/household/pupils/${index}`;
    const fitting = fittingRows(pupil, pupils);
    const unclear = unclearOf(pupil, household, fitting.length > 0 ? fitting : mightFit(pupil, pupils));
    if (unclear !== undefined && fitting.length < 2) {
      faults.push(problem(entry, file, at, "pupil-unclear", `Mend the export of pupils, ${unclear}`));
      return pupil;
    }
    const [only, ...others] = fitting;
    if (only === undefined) return pupil;
    if (others.length > 0) {
      faults.push(problem(entry, file, at, "two-pupils-fit", "Add the UPN: two pupils of the export fit this one."));
      return pupil;
    }
    if (contradicts(pupil, only)) {
      faults.push(
        problem(
          entry,
          file,
          at,
          "pupil-contradicted",
          "Check the date of birth: the export has another for this pupil.",
        ),
      );
      return pupil;
    }
    found.push(only);
    return { ...known(only), ...pupil };
  });
  const address = found.find(({ addressLines }) => addressLines.length > 0);
  return { ...value, household: { ...withAddress(household, address), pupils: list } };
}

const known = ({ upn, name, dateOfBirth }: PupilRow): JsonRecord => ({
  ...(upn === undefined ? {} : { upn }),
  ...(name === undefined ? {} : { name }),
  ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
});

/** The rows of an export that are a pupil, by the UPN, else by name and date of birth. */
export function fittingRows(pupil: JsonRecord, pupils: readonly PupilRow[]): readonly PupilRow[] {
  const { upn, name, dateOfBirth } = pupil;
  if (typeof upn === "string") return pupils.filter((row) => row.upn === upn.replaceAll(" ", "").toUpperCase());
  if (typeof name !== "string" || typeof dateOfBirth !== "string") return [];
  return sameName(pupil, pupils).filter((row) => row.dateOfBirth === dateOfBirth);
}

function sameName({ upn, name }: JsonRecord, pupils: readonly PupilRow[]): readonly PupilRow[] {
  if (typeof upn === "string" || typeof name !== "string") return [];
  return pupils.filter((row) => row.name !== undefined && foldedName(row.name) === foldedName(name));
}

/** The rows that fit a pupil by name and whose day of birth nobody can read. */
export const mightFit = (pupil: JsonRecord, pupils: readonly PupilRow[]): readonly PupilRow[] =>
  typeof pupil["dateOfBirth"] !== "string"
    ? []
    : sameName(pupil, pupils).filter(({ unclear }) => unclear?.day !== undefined);

/** What has to be mended in the export before it can be joined: a day that is needed to tell or to fill in, or an address or a UPN to fill in. */
function unclearOf(pupil: JsonRecord, household: JsonRecord, rows: readonly PupilRow[]): string | undefined {
  const days = rows.flatMap(({ unclear }) => unclear?.day ?? []);
  const addresses = rows.flatMap(({ unclear }) => unclear?.address ?? []);
  const upns = rows.flatMap(({ unclear }) => unclear?.upn ?? []);
  const dayWanted = typeof pupil["upn"] !== "string" || pupil["dateOfBirth"] === undefined;
  return (
    (dayWanted ? days[0] : undefined) ??
    (pupil["upn"] === undefined ? upns[0] : undefined) ??
    (household["address"] === undefined ? addresses[0] : undefined)
  );
}

const contradicts = ({ dateOfBirth }: JsonRecord, row: PupilRow): boolean =>
  typeof dateOfBirth === "string" && row.dateOfBirth !== undefined && row.dateOfBirth !== dateOfBirth;

function withAddress(household: JsonRecord, row: PupilRow | undefined): JsonRecord {
  if (row === undefined || household["address"] !== undefined) return household;
  const { addressLines: lines, postcode } = row;
  return { ...household, address: { lines, ...(postcode === undefined ? {} : { postcode }) } };
}

function problem(entry: VisitEntry, file: string, path: string, code: string, message: string): Problem {
  const pointer = `${entry.pointer}${path}`;
  const id = isRecord(entry.value) && typeof entry.value["id"] === "string" ? { id: entry.value["id"] } : {};
  return {
    file,
    index: entry.index,
    ...id,
    pointer,
    ...(entry.at?.(pointer) ?? { line: entry.lineOf(pointer) }),
    code,
    message,
  };
}
