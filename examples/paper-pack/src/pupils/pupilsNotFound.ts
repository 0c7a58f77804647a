import { isRecord } from "../isRecord.js";
import type { VisitFile } from "../readVisits.js";
import { fittingRows, mightFit } from "./joinPupils.js";
import type { PupilRow } from "./PupilRow.js";

/** A note for each pupil of the visits named, else of all, of whom a visit gives a UPN, or a name and a date of birth, and whom the export does not hold. It names no pupil. */
export function pupilsNotFound(
  { entries }: VisitFile,
  pupils: readonly PupilRow[],
  only?: readonly string[],
): readonly string[] {
  return entries.flatMap(({ value, index }) => {
    if (!isRecord(value) || !isRecord(value["household"]) || !Array.isArray(value["household"]["pupils"])) return [];
    const visit = typeof value["id"] === "string" ? value["id"] : `visit ${String(index + 1)}`;
    if (only?.includes(visit) === false) return [];
    return (value["household"]["pupils"] as readonly unknown[]).flatMap((pupil, place) => {
      if (!isRecord(pupil) || !isNamed(pupil)) return [];
      if (fittingRows(pupil, pupils).length > 0 || mightFit(pupil, pupils).length > 0) return [];
      return [
        `${visit}: the export has no pupil ${String(place + 1)} of this visit. Check the UPN, or the name and date of birth.`,
      ];
    });
  });
}

const isNamed = ({ upn, name, dateOfBirth }: Readonly<Record<string, unknown>>): boolean =>
  typeof upn === "string" || (typeof name === "string" && typeof dateOfBirth === "string");
