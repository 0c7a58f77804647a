import { describe, expect, test } from "vitest";
import { checkVisits } from "../checkVisits.js";
import { readCsv } from "./readCsv.js";
import { visitColumns } from "./visitColumns.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

/** Reads rows of a sheet with the template's headings: each is the example with some cells changed. */
function read(...rows: readonly Readonly<Record<string, string>>[]) {
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(",");
  const lines = rows.map((row) => line(visitColumns.map(({ heading, example }) => row[heading] ?? example)));
  const csv = [line(visitColumns.map(({ heading }) => heading)), ...lines].join("\n");
  const file = visitsOfSheets("visits.csv", [readCsv("visits.csv", new TextEncoder().encode(csv))]);
  return { notes: file.notes, ...checkVisits(file) };
}

describe("a numbered column that is left empty before a filled one", () => {
  test("loses nobody: the third visitor is read, named as the third, and the gap is told", () => {
    const { visits, problems, notes } = read({
      "Visitor 3 name": "Freya Lindqvist-Hale",
      "Visitor 3 mobile": "07700 900128",
      "Car 1 driver": "Visitor 3",
    });
    expect(problems).toEqual([]);
    expect(visits[0]?.visit).toMatchObject({
      visitors: [{ id: "visitor-1" }, { id: "visitor-3", name: "Freya Lindqvist-Hale", mobile: "07700 900128" }],
      vehicles: [{ driver: "visitor-3" }],
    });
    expect(notes).toEqual(["“Visitor 3” is filled and the one before it is empty in row 2. What is filled was read."]);
  });

  test("a driver may be named by a name too, whichever columns are empty", () => {
    const { visits, problems } = read({ "Visitor 4 name": "Freya Lindqvist-Hale", "Car 1 driver": "Freya" });
    expect(problems).toEqual([]);
    expect(visits[0]?.visit).toMatchObject({ vehicles: [{ driver: "visitor-4" }] });
  });

  test("an adult, a pupil, a telephone and a car are told likewise, rows of one kind together", () => {
    const more = { "Adult 3 name": "Dee Quill", "Pupil 4 name": "Al Quill" };
    const { problems, notes } = read(
      { ...more, Visit: "v-1", "Telephone 3 number": "01632 960141", "Telephone 3 whose": "Gran" },
      { ...more, Visit: "v-2", "Car 1 registration": "", "Car 2 registration": "OB92 KTD" },
    );
    expect(problems).toEqual([]);
    expect(notes?.map((note) => note.replace(/ is filled.* in /u, " "))).toEqual([
      "“Telephone 3” row 2. What is filled was read.",
      "“Adult 3” rows 2, 3. What is filled was read.",
      "“Pupil 4” rows 2, 3. What is filled was read.",
    ]);
  });

  test("lines of an address and columns in order are no gaps", () => {
    expect(read({ "Address line 2": "", "Address line 3": "Ostleby", "Visitor 2 name": "Jo Lee" }).notes).toEqual([]);
  });
});
