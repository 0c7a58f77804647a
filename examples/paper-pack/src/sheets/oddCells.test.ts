import excel, { type CellValue, type Workbook, type Worksheet } from "exceljs";
import { expect, test } from "vitest";
import { checkVisits } from "../checkVisits.js";
import { detailSheets } from "./detailSheets.js";
import { readXlsx } from "./readXlsx.js";
import { templateXlsx } from "./templateXlsx.js";
import { visitColumns } from "./visitColumns.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

const columnOf = (heading: string): number => visitColumns.findIndex((column) => column.heading === heading) + 1;

/** The template as a workbook, with the examples in row 3. */
async function filled(): Promise<{ readonly book: Workbook; readonly visits: Worksheet }> {
  const book = new excel.Workbook();
  await book.xlsx.load((await templateXlsx()).buffer as ArrayBuffer);
  const visits = book.getWorksheet("Visits");
  if (visits === undefined) throw new Error("The template has no sheet of visits.");
  for (const [index, { example }] of visitColumns.entries())
    if (example !== "") visits.getCell(3, index + 1).value = example;
  return { book, visits };
}

async function read(book: Workbook) {
  const file = visitsOfSheets("v.xlsx", await readXlsx("v.xlsx", new Uint8Array(await book.xlsx.writeBuffer())));
  return { ...checkVisits(file), notes: file.notes ?? [] };
}

const rich = (...texts: readonly string[]): CellValue => ({
  richText: texts.map((text, index) => ({ text, font: { bold: index === 0 } })),
});

test.each<
  readonly [what: string, heading: string, value: CellValue, place: (visit: unknown) => unknown, means: unknown]
>([
  [
    "letters in two fonts",
    "Family name",
    rich("Moss", "-Adeyemi"),
    (v) => (v as V).household.familyName,
    "Moss-Adeyemi",
  ],
  [
    "a link",
    "Family name",
    { text: "Moss", hyperlink: "https://example.org" },
    (v) => (v as V).household.familyName,
    "Moss",
  ],
  [
    "a formula with its text",
    "Family name",
    { formula: '"Mo"&"ss"', result: "Moss" },
    (v) => (v as V).household.familyName,
    "Moss",
  ],
  [
    "a telephone with a hyphen in two fonts",
    "Telephone 1 number",
    rich("01632-", "960140"),
    (v) => (v as V).household.contacts[0]?.number,
    "01632-960140",
  ],
  ["a house number that is a number", "Address line 1", 12, (v) => (v as V).household.address.lines[0], "12"],
  ["a count that is a number", "Which visit to this address", 2, (v) => (v as V).visitNumber, 2],
  ["a tick", "Animals", true, (v) => (v as V).plan.animals.present, true],
  [
    "a day that is a day",
    "Pupil 1 date of birth",
    new Date("2022-03-18T00:00:00Z"),
    (v) => (v as V).household.pupils[0]?.dateOfBirth,
    "2022-03-18",
  ],
])("%s is read", async (_, heading, value, place, means) => {
  const { book, visits } = await filled();
  const cell = visits.getCell(3, columnOf(heading));
  cell.value = value;
  if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
  const { visits: found, problems } = await read(book);
  expect(problems).toEqual([]);
  expect(place(found[0]?.visit)).toEqual(means);
});

type V = {
  readonly visitNumber: number;
  readonly plan: { readonly animals: { readonly present: boolean } };
  readonly household: {
    readonly familyName: string;
    readonly address: { readonly lines: readonly string[] };
    readonly contacts: readonly { readonly number: string }[];
    readonly pupils: readonly { readonly dateOfBirth: string }[];
  };
};

test.each<readonly [what: string, heading: string, value: CellValue]>([
  ["a day in place of a name", "Family name", new Date("2026-06-09T00:00:00Z")],
  ["a tick in place of a name", "Family name", true],
  ["an error", "Family name", { error: "#NAME?" }],
  ["a number in place of a plate", "Car 1 registration", 911],
  ["a plate in exponents", "Car 1 registration", 3e20],
  ["a day in place of a house number", "Address line 1", new Date("2026-02-01T00:00:00Z")],
  ["a length of 25 hours", "Back at school", 25 / 24],
  ["a share", "Leave school", 13.4],
  ["a day and a time", "Date of the visit", new Date("2026-06-09T13:40:00Z")],
  ["a telephone that is a number", "Telephone 1 number", 7_700_900_311],
  ["a postcode that is a number", "Postcode", 75],
  ["a tick in place of a telephone", "Buddy telephone", false],
  ["a count in place of Yes", "Animals", 1],
  ["a count that is a day", "Which visit to this address", new Date("2026-06-09T00:00:00Z")],
])("%s is asked back at its cell", async (_, heading, value) => {
  const { book, visits } = await filled();
  const cell = visits.getCell(3, columnOf(heading));
  cell.value = value;
  if (value instanceof Date) cell.numFmt = "dd/mm/yyyy hh:mm";
  const { problems } = await read(book);
  expect(problems.map((problem) => [problem.heading, problem.line])).toEqual([[heading, 3]]);
});

test("sheets may have other names and another order, and an empty one is nobody's business", async () => {
  const { book, visits } = await filled();
  const hazards = book.getWorksheet("Hazards");
  visits.name = "Tabelle1";
  if (hazards !== undefined) {
    hazards.name = "Risks";
    hazards.getRow(3).values = ["visit-001", "Dog", "Staff", 3, 3];
  }
  book.addWorksheet("Notes").getCell("A1").value = "Ring the mosque about the time";
  const { visits: found, problems } = await read(book);
  expect(problems).toEqual([]);
  expect(found[0]?.visit.assessments?.full?.hazards).toMatchObject([{ hazard: "Dog", initial: { likelihood: 3 } }]);
});

test("rows of a detail sheet for a visit that is not there are told at each row; of one that is called off they are not", async () => {
  const { book, visits } = await filled();
  for (const [index, { example }] of visitColumns.entries())
    if (example !== "") visits.getCell(4, index + 1).value = index === 0 ? "visit-002" : example;
  visits.getCell(4, columnOf("Called off")).value = "Yes";
  const attempts = detailSheets.find(({ name }) => name === "Attempts");
  const sheet = book.getWorksheet("Attempts");
  const rows = ["visit-001", "visit-002", "visit-003", ""];
  for (const [at, id] of rows.entries())
    if (sheet !== undefined && attempts !== undefined)
      sheet.getRow(at + 3).values = attempts.columns.map(({ heading, example }) =>
        heading === "Visit" ? id : example,
      );
  const { visits: found, problems, notes } = await read(book);
  expect(problems.map(({ sheet: of, line, code }) => [of, line, code])).toEqual([
    ["Attempts", 5, "no-such-visit"],
    ["Attempts", 6, "no-such-visit"],
  ]);
  expect(found.map(({ visit }) => visit.id)).toEqual(["visit-001"]);
  expect(notes).toEqual(["called off, so nothing is made or said of: visit-002."]);
});
