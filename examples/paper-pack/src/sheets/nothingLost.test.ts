import excel, { type Worksheet } from "exceljs";
import { describe, expect, test } from "vitest";
import { checkVisits } from "../checkVisits.js";
import { readCsv } from "./readCsv.js";
import { readXlsx } from "./readXlsx.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

const HEADINGS = ["Visit", "Setting", "Purposes", "Family name", "Address line 1", "Visitor 1 name", "Topics"];
const ROWS = [
  ["visit-001", "Inside", "welfare", "Quill", "4 Saltpan Row", "Jo Marsh", "Reading"],
  ["visit-002", "Inside", "welfare", "Lark", "5 Saltpan Row", "Jo Marsh", ""],
];

async function notesOf(change: (sheet: Worksheet) => void): Promise<readonly string[]> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet("Visits");
  for (const row of [HEADINGS, ...ROWS]) sheet.addRow(row);
  change(sheet);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return visitsOfSheets("v.xlsx", await readXlsx("v.xlsx", bytes)).notes ?? [];
}

describe("what a spreadsheet shows otherwise than it is read is told", () => {
  test("nothing is told of a plain sheet", async () => expect(await notesOf(() => undefined)).toEqual([]));

  test("a hidden column that is read, once something stands in it", async () => {
    const told = await notesOf((sheet) => {
      sheet.getColumn(5).hidden = true;
      sheet.getColumn(7).hidden = true;
      sheet.getColumn(9).hidden = true;
    });
    expect(told).toEqual(["hidden columns of the sheet “Visits” were read: E, G."]);
  });

  test("comments on cells, by their cells and without their words", async () => {
    const told = await notesOf((sheet) => {
      sheet.getCell("D2").note = "Ring first: the dog is loose";
      sheet.getCell("F3").note = "ask Jean";
    });
    expect(told).toEqual([
      "comments on cells of the sheet “Visits” are not read, and stand in no pack: D2, F3. What matters there belongs into the cells.",
    ]);
  });

  test("of many comments the first ten are named", async () => {
    const told = await notesOf((sheet) => {
      for (let row = 1; row <= 12; row += 1) sheet.getCell(row, 9).note = "note";
    });
    expect(told.join()).toContain("I10 and 2 more.");
  });
});

const csvOf = (rows: readonly (readonly string[])[], between = ","): string =>
  [HEADINGS, ...rows].map((row) => row.join(between)).join("\r\n");
const read = (bytes: Uint8Array) => checkVisits(visitsOfSheets("v.csv", [readCsv("v.csv", bytes)]));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a CSV file", () => {
  test("whose row has a comma without quotes has more cells than headings: that visit is asked for, the others are read", () => {
    const [first = [], second = []] = ROWS;
    const moved = [...first.slice(0, 4), "4, Saltpan Row", ...first.slice(5)];
    const { visits, problems } = read(bytesOf(csvOf([moved, second])));
    expect(visits.map(({ visit }) => visit.id)).toEqual(["visit-002"]);
    expect(problems).toMatchObject([{ id: "visit-001", line: 2, cell: "H", code: "row-too-long" }]);
  });

  test.each([",", ";", "\t", "|"])("with %j between its cells is read", (between) => {
    expect(read(bytesOf(csvOf(ROWS, between))).visits).toHaveLength(2);
  });

  test("in UTF-16 without a mark at its start is read, whichever byte comes first", () => {
    const low = new Uint8Array(Buffer.from(csvOf(ROWS), "utf16le"));
    const high = new Uint8Array(Buffer.from(csvOf(ROWS), "utf16le").swap16());
    for (const bytes of [low, high]) expect(read(bytes).visits).toHaveLength(2);
  });

  test("with something in a column without a heading is asked about that column", () => {
    const told = visitsOfSheets("v.csv", [readCsv("v.csv", bytesOf(csvOf(ROWS).replace("Topics", ",Topics")))]).faults;
    expect(told).toMatchObject([{ line: 1, cell: "G", code: "no-heading" }]);
    expect(told[0]?.message).toContain("in row 2 of this column");
  });
});
