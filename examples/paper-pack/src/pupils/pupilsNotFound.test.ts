import { expect, test } from "vitest";
import type { VisitFile } from "../readVisits.js";
import type { PupilRow } from "./PupilRow.js";
import { pupilsNotFound } from "./pupilsNotFound.js";

const row = { upn: "Z801200001001", name: "Ollie Quill", dateOfBirth: "2022-03-17", addressLines: [] } as PupilRow;

const notesOn = (...pupils: readonly object[]): readonly string[] => notesOf(pupils);

const notesOf = (pupils: readonly object[], only?: readonly string[]): readonly string[] => {
  const value = { id: "visit-1", household: { familyName: "Quill", pupils } };
  const file: VisitFile = { file: "v.json", entries: [{ index: 0, value, pointer: "", lineOf: () => 1 }], faults: [] };
  return pupilsNotFound(file, [row], only);
};

test("a pupil whom the export has not got is told by visit and place, without a name", () => {
  const missing = "visit-1: the export has no pupil 2 of this visit. Check the UPN, or the name and date of birth.";
  expect(notesOn({ upn: "Z801200001001" }, { upn: "Z801200001002", name: "Ada" })).toEqual([missing]);
  expect(
    notesOn({ name: "Ollie Quill", dateOfBirth: "2022-03-17" }, { name: "Ada", dateOfBirth: "2019-01-01" }),
  ).toEqual([missing]);
});

test("a pupil of whom the visit gives too little to look for is none to miss", () => {
  expect(notesOn({ name: "Ada" }, {})).toEqual([]);
});

test("a visit that the command line does not name is not spoken of", () => {
  const missing = [{ upn: "Z801200001002" }];
  expect(notesOf(missing, ["visit-1"])).toHaveLength(1);
  expect(notesOf(missing, ["visit-2"])).toEqual([]);
});
