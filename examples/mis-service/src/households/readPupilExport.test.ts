import { parseUpn } from "@home-visits/core";
import { expect, test } from "vitest";
import { columnMappingSchema } from "./columnMappingSchema.js";
import { readPupilExport } from "./readPupilExport.js";

const mapping = columnMappingSchema.parse({
  upn: "UniquePupilNo",
  forename: "LegalForename",
  surname: "LegalSurname",
  dateOfBirth: "DoB",
  addressLines: ["Addr 1", "Addr 2"],
  postcode: "Post Code",
  contact: { number: "P1 Tel", whose: "P1 Relationship" },
});
const heading = "UniquePupilNo,LegalForename,LegalSurname,DoB,Addr 1,Addr 2,Post Code,P1 Relationship,P1 Tel";

/** An invented UPN that checks. */
function upnOf(index: number): string {
  const digits = `80120000${String(index).padStart(4, "0")}`;
  const letter = Array.from("ABCDEFGHJKLMNPQRTUVWXYZ").find((each) => parseUpn(each + digits).ok);
  return `${letter ?? ""}${digits}`;
}

const row = (index: number, change: Readonly<Record<string, string>> = {}): string => {
  const cells: Record<string, string> = {
    upn: upnOf(index),
    forename: `Pupil${index}`,
    surname: `Family${Math.floor(index / 2)}`,
    birth: "09/06/2019",
    line: `${Math.floor(index / 2)} Invented Row`,
    town: "Nowhereham",
    postcode: "ZZ99 3AB",
    whose: "Mother",
    number: "07700 900311",
    ...change,
  };
  return Object.values(cells)
    .map((cell) => `"${cell}"`)
    .join(",");
};

test("an export of 500 pupils is taken in with two of a family in one household, and each fault told by its line and the vendor's heading", () => {
  const rows = Array.from({ length: 500 }, (_, index) => row(index));
  rows[10] = row(10, { upn: "A801200000010" });
  rows[20] = row(20, { birth: "31/02/2019" });
  rows[30] = row(30, { postcode: "nowhere" });
  rows[40] = row(40, { line: "", town: "" });
  rows[50] = row(49);
  const { households, rows: count, faults } = readPupilExport([heading, ...rows].join("\r\n"), mapping);
  expect(count).toBe(500);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [12, "UniquePupilNo"],
    [22, "DoB"],
    [32, "Post Code"],
    [42, "Addr 1"],
    [52, "UniquePupilNo"],
  ]);
  expect(households).toHaveLength(250);
  expect(households.flatMap(({ upns }) => upns)).toHaveLength(495);
  expect(JSON.stringify(faults)).not.toMatch(/31\/02|nowhere|Family|0010/);
});

test("a cell is text: a house number that looks like a day stays what it is", () => {
  const { households } = readPupilExport([heading, row(1, { line: "1-2 Brine Court" })].join("\n"), mapping);
  expect(households[0]?.household.address.lines).toEqual(["1-2 Brine Court", "Nowhereham"]);
});

test.each([
  ["a heading that the file has not", "UPN,Name\n1,2", 1, "column-missing"],
  ["a quotation mark that is never closed", `${heading}\n"A,b`, 2, "not-csv"],
  ["a heading that stands twice", `${heading},LegalSurname\n${row(1)},"Other"`, 1, "column-twice"],
])("%s is told, and nothing is taken in", (_, csv, line, code) => {
  const { households, faults } = readPupilExport(csv, mapping);
  expect(households).toEqual([]);
  expect(faults[0]).toMatchObject({ line, code });
});

test("a row with a cell too few or too many is told by its line, and every other row is read", () => {
  const short = row(2).split(",").slice(0, -2).join(",");
  const lines = [
    heading,
    row(0),
    short,
    row(4, { postcode: "nowhere" }),
    `${row(6)},"more"`,
    `${row(8)},,`,
    ",,,",
    row(10),
  ];
  const { households, rows, faults } = readPupilExport(lines.join("\n"), mapping);
  expect(faults.map(({ line, code }) => [line, code])).toEqual([
    [3, "cells-missing"],
    [4, expect.any(String)],
    [5, "cells-too-many"],
  ]);
  expect(rows).toBe(6);
  expect(households.flatMap(({ upns }) => upns)).toEqual([upnOf(0), upnOf(8), upnOf(10)]);
  expect(JSON.stringify(faults)).not.toMatch(/Pupil|more"/);
});
