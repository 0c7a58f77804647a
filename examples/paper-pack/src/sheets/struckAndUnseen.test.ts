import excel, { type Cell, type CellValue, type Worksheet } from "exceljs";
import { expect, test } from "vitest";
import { checkVisits } from "../checkVisits.js";
import { CALLED_OFF, VISIT } from "./column.js";
import { detailSheets } from "./detailSheets.js";
import { readXlsx } from "./readXlsx.js";
import { visitColumns } from "./visitColumns.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

const headings = visitColumns.map(({ heading }) => heading);
const hazardHeadings = detailSheets.find(({ name }) => name === "Hazards")!.columns.map(({ heading }) => heading);

type Sheets = {
  readonly visits: Worksheet;
  readonly hazards: Worksheet;
  /** The cell of a heading, in the row of the first visit or another. */
  readonly at: (heading: string, row?: number) => Cell;
};

/** Reads two visits and a hazard of the first after somebody changed the sheets. */
async function read(change: (sheets: Sheets) => void) {
  const book = new excel.Workbook();
  const visits = book.addWorksheet("Visits");
  visits.addRow(headings);
  for (const id of ["visit-001", "visit-002"])
    visits.addRow(
      visitColumns.map(({ example, heading }) => (heading === VISIT ? id : example === "" ? null : example)),
    );
  const hazards = book.addWorksheet("Hazards");
  hazards.addRow(hazardHeadings);
  hazards.addRow(["visit-001", "Dog", "Staff", 3, 3]);
  change({ visits, hazards, at: (heading, row = 2) => visits.getRow(row).getCell(headings.indexOf(heading) + 1) });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const file = visitsOfSheets("v.xlsx", await readXlsx("v.xlsx", bytes));
  const { problems, visits: sound } = checkVisits(file);
  return {
    asked: problems.map(({ sheet, cell, line, code }) => `${sheet ?? ""} ${cell ?? ""}${line ?? ""} ${code}`),
    messages: problems.map(({ message }) => message),
    sound: sound.map(({ visit }) => visit.id),
    visits: sound.map(({ visit }) => visit),
    notes: file.notes ?? [],
  };
}

const strike = (cell: Cell): void => void (cell.font = { ...cell.font, strike: true });
const strikeRow = (sheet: Worksheet, row: number): void => sheet.getRow(row).eachCell(strike);

test("a row that is struck through is asked about, once, and the visit is not made; the other is", async () => {
  const { asked, messages, sound } = await read(({ visits }) => strikeRow(visits, 2));
  expect(asked).toEqual(["Visits A2 row-struck"]);
  expect(messages[0]).toContain("If the visit is called off, write Yes under “Called off”.");
  expect(sound).toEqual(["visit-002"]);
});

test("a line through the visit's id alone is asked about as one through its row", async () => {
  const { asked } = await read(({ at }) => strike(at(VISIT)));
  expect(asked).toEqual(["Visits A2 row-struck"]);
});

test("a struck row that says Yes under Called off is called off, and nothing is asked", async () => {
  const { asked, sound, notes } = await read(({ visits, at }) => {
    at(CALLED_OFF).value = "Yes";
    strikeRow(visits, 2);
  });
  expect([asked, sound]).toEqual([[], ["visit-002"]]);
  expect(notes).toEqual(["called off, so nothing is made or said of: visit-001."]);
});

test("a Yes under Called off that is struck through calls nothing off: it is asked back", async () => {
  const { asked, sound } = await read(({ at }) => {
    at(CALLED_OFF).value = "Yes";
    strike(at(CALLED_OFF));
  });
  expect(asked.map((one) => one.replace(/ [A-Z]+2 /u, " "))).toEqual(["Visits cell-struck"]);
  expect(sound).toEqual(["visit-002"]);
});

test.each<readonly [string, string, CellValue | undefined]>([
  ["a telephone number with a line through it", "Telephone 1 number", undefined],
  ["a member of staff with a line through the name", "Visitor 1 name", undefined],
  [
    "a new number behind one that is struck through",
    "Telephone 1 number",
    { richText: [{ text: "07700 900111 ", font: { strike: true } }, { text: "07700 900112" }] },
  ],
  ["a day with a line through it", "Date of the visit", undefined],
])("%s is asked back at its cell: it may hold or not", async (_, heading, value) => {
  const { asked, sound } = await read(({ at }) => {
    const cell = at(heading);
    if (value === undefined) strike(cell);
    else cell.value = value;
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^Visits [A-Z]+2 cell-struck$/u);
  expect(sound).toEqual(["visit-002"]);
});

test("a hazard with a line through its row is asked about at its own row, and spoils its visit alone", async () => {
  const { asked, messages, sound } = await read(({ hazards }) => strikeRow(hazards, 2));
  expect(asked).toEqual(["Hazards A2 row-struck"]);
  expect(messages[0]).toContain("Empty it");
  expect(sound).toEqual(["visit-002"]);
});

test("a line through an empty cell, and one that was taken back, are nobody's business", async () => {
  const { asked, sound } = await read(({ at }) => {
    at("Pupil 4 name").font = { strike: true };
    at("Family name").font = { strike: false, bold: true };
    at("Address line 1").value = { richText: [{ text: "4 " }, { text: "Saltpan Row", font: { bold: true } }] };
  });
  expect([asked, sound]).toEqual([[], ["visit-001", "visit-002"]]);
});

test("white letters on white, and a format that shows nothing, are read and told; white on a colour is not", async () => {
  const { asked, notes } = await read(({ at }) => {
    at("Family name").font = { color: { argb: "FFFFFFFF" } };
    at("Family name", 3).font = { color: { theme: 0 } };
    at("Postcode").numFmt = ";;;";
    at("Address line 1").font = { color: { argb: "FFFFFFFF" } };
    at("Address line 1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF203864" } };
    at("Pupil 4 name").font = { color: { argb: "FFFFFFFF" } };
  });
  const letters = (heading: string): string => {
    const index = headings.indexOf(heading);
    return `${index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`;
  };
  expect(asked).toEqual([]);
  expect(notes).toEqual([
    `cells of the sheet “Visits” that look empty and are filled were read: ${letters("Family name")}2, ${letters("Postcode")}2, ${letters("Family name")}3.`,
  ]);
});

test("rows that a filter or a closed group hides, and that are drawn down to nothing, are read and told", async () => {
  const { sound, notes } = await read(({ visits }) => {
    visits.autoFilter = "A1:C3";
    visits.getRow(2).hidden = true;
    visits.getRow(3).outlineLevel = 1;
    visits.getRow(3).height = 0.0001;
    visits.properties.outlineLevelRow = 1;
  });
  expect(sound).toEqual(["visit-001", "visit-002"]);
  expect(notes).toEqual([expect.stringMatching(/^hidden rows of the sheet “Visits” were read: 2/u)]);
});

test("a sheet that holds something and is not read is told by its name", async () => {
  const { asked, notes } = await read(({ visits }) => {
    const more = visits.workbook.addWorksheet("Dogs and stairs");
    more.addRow(["Home", "Risk"]);
    more.addRow(["visit-001", "Dog"]);
    visits.workbook.addWorksheet("Sheet3");
  });
  expect(asked).toEqual([]);
  expect(notes).toEqual([
    "the sheet “Dogs and stairs” was not read: none of its rows starts with the template's headings, “Visit” first.",
  ]);
});

test("a row of totals is told at its row, and costs no other visit", async () => {
  const { asked, sound } = await read(({ visits }) => {
    visits.addRow([]);
    visits.addRow(["Total", null, 2]);
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((one) => /^Visits [A-Z]*5 /u.test(one))).toBe(true);
  expect(sound).toEqual(["visit-001", "visit-002"]);
});
