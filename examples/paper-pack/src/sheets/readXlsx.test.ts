import type { Cell, Worksheet } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { checkVisits } from "../checkVisits.js";
import { DAY } from "./column.js";
import { readXlsx } from "./readXlsx.js";
import { templateXlsx } from "./templateXlsx.js";
import { visitColumns } from "./visitColumns.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

const headings = visitColumns.map(({ heading }) => heading);

/** A spreadsheet with two visits, changed as somebody might: `at` gives the cell of a heading, in the first row or another. */
type Change = (
  sheet: Worksheet,
  at: (heading: string, row?: number) => Cell,
  book: { readonly date1904: () => void; readonly add: (name: string, rows: readonly (readonly string[])[]) => void },
) => void;

/** @param stored how the sheet's XML is written over before it is read */
async function read(change: Change, stored?: (xml: string) => string) {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  const sheet = book.addWorksheet("Visits");
  sheet.addRow(headings);
  for (const id of ["visit-001", "visit-002"])
    sheet.addRow(
      visitColumns.map(({ example, heading }) => (heading === "Visit" ? id : example === "" ? null : example)),
    );
  const at = (heading: string, row = 2): Cell => sheet.getRow(row).getCell(headings.indexOf(heading) + 1);
  change(sheet, at, {
    date1904: () => {
      book.properties.date1904 = true;
    },
    add: (name, rows) => {
      const more = book.addWorksheet(name);
      for (const row of rows) more.addRow([...row]);
    },
  });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const file = visitsOfSheets("v.xlsx", await readXlsx("v.xlsx", stored ? overwritten(bytes, stored) : bytes));
  const { problems, visits } = checkVisits(file);
  return {
    told: problems.map(({ cell, code, line }) => `${cell ?? ""}${line ?? ""} ${code}`),
    messages: problems.map(({ message }) => message),
    visits: visits.map(({ visit }) => visit),
    notes: file.notes,
  };
}

function overwritten(bytes: Uint8Array, stored: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [sheet]: strToU8(stored(strFromU8(parts[sheet] ?? new Uint8Array()))) });
}

const typed = (cell: Cell, value: Cell["value"], format: string): void => {
  cell.value = value;
  cell.numFmt = format;
};

test("typed cells are read as they are: a day, a clock time, a tick, a result of a formula", async () => {
  const { told, visits } = await read((_, at) => {
    typed(at(DAY), new Date("2026-06-10"), "dd/mm/yyyy");
    typed(at("Leave school"), 13 / 24 + 40 / 1440, "hh:mm");
    at("Visitor 1 phone charged").value = false;
    at("Visitor 1 name").value = { formula: '"Ann"', result: "Ann Bee" };
    at("Visitor 1 job").value = { formula: '""', result: "" };
  });
  expect(told).toEqual([]);
  expect(visits[0]).toMatchObject({
    times: { leaveSchool: "2026-06-10T13:40:00+01:00" },
    visitors: [{ name: "Ann Bee", phoneCharged: false }],
  });
  expect(visits[0]?.visitors[0]).not.toHaveProperty("role");
});

// exceljs 4.4.0 reads such a day as one of 1905 (findings/exceljs-1905.sh).
test("a day that the file holds in words of ISO 8601 is that day", async () => {
  const { told, visits } = await read(
    (_, at) => {
      typed(at(DAY), new Date("2026-06-10"), "dd/mm/yyyy");
      typed(at("Leave school"), new Date("2026-06-10T13:40:00Z"), "dd/mm/yyyy hh:mm");
    },
    (xml) => {
      const over = xml
        .replace(/(?<= s="\d+")><v>46183<\/v>/u, ' t="d"><v>2026-06-10</v>')
        .replace(/(?<= s="\d+")><v>46183\.569\d*<\/v>/u, ' t="d"><v>2026-06-10T13:40:00</v>');
      expect(over.match(/ t="d"/gu)).toHaveLength(2);
      return over;
    },
  );
  expect(told).toEqual([]);
  expect(visits[0]).toMatchObject({ times: { leaveSchool: "2026-06-10T13:40:00+01:00" } });
});

// xlsx-stream-reader 1.1.1 makes "45 if alone" of "4 5 if alone" (findings/xlsx-stream-reader-bold.sh).
test("a text with a word in bold keeps its spaces", async () => {
  const { told, visits } = await read((_, at) => {
    at("Visitor 1 name").value = { richText: [{ text: "Ann " }, { font: { bold: true }, text: "Bee" }] };
  });
  expect(told).toEqual([]);
  expect(visits[0]).toMatchObject({ visitors: [{ name: "Ann Bee" }] });
});

test("days and times of a file that counts from 1904 are the same, whether they are formatted or not", async () => {
  const { told, visits } = await read((_, at, book) => {
    book.date1904();
    typed(at(DAY), new Date("2026-06-09"), "dd/mm/yyyy");
    typed(at("Leave school"), 13 / 24 + 40 / 1440, "hh:mm");
    at(DAY, 3).value = 46_182 - 1_462;
  });
  expect(told).toEqual([]);
  expect(visits.map(({ times }) => times.leaveSchool)).toEqual(Array(2).fill("2026-06-09T13:40:00+01:00"));
});

test("a return after midnight is read on the next day where its cell says so, and asked for where it does not", async () => {
  const late = (back: Cell["value"], format = "@") =>
    read((_, at) => {
      for (const heading of [
        "The family knows",
        "Agreed start",
        "Agreed end",
        "Agreed with",
        "Buddy from",
        "Buddy until",
      ])
        at(heading).value = null;
      for (const [heading, time] of [
        ["Leave school", "22:00"],
        ["Arrive", "22:30"],
        ["Leave the home", "23:50"],
      ] as const)
        at(heading).value = time;
      typed(at("Back at school"), back, format);
    });
  for (const [back, format] of [
    ["00:30 next day", "@"],
    ["10 June 2026 00:30", "@"],
    [46_183 + 0.5 / 24, "dd/mm/yyyy hh:mm"],
  ] as const)
    expect((await late(back, format)).visits[0]?.times.backAtSchool).toBe("2026-06-10T00:30:00+01:00");
  const { messages, told } = await late("00:30");
  expect(told).toEqual(["H2 times-out-of-order"]);
  expect(messages[0]).toContain("“Leave the home”. After midnight, write it as 00:30 next day.");
  expect((await late(1 + 0.5 / 24, "[h]:mm")).told).toEqual(["H2 time-over-a-day"]);
  expect((await late("11 June 2026 00:30")).told).toEqual(["H2 time-on-another-day"]);
});

test("a time that comes twice is read where its cell says which", async () => {
  const night = (time: string) =>
    read((_, at) => {
      for (const { heading, kind } of visitColumns) if (kind === "time") at(heading).value = null;
      for (const heading of ["The family knows", "Agreed with"]) at(heading).value = null;
      at(DAY).value = "25 October 2026";
      at("Leave school").value = time;
    });
  expect((await night("1:30am first")).visits[0]?.times.leaveSchool).toBe("2026-10-25T01:30:00+01:00");
  expect((await night("1:30am second")).visits[0]?.times.leaveSchool).toBe("2026-10-25T01:30:00+00:00");
  expect((await night("1:30am")).messages[0]).toContain("Write “first” or “second” behind it.");
});

test("an error and a formula that was never worked out are asked back at their cells; a title may be merged", async () => {
  const { told, visits } = await read((sheet, at) => {
    at("Visitor 1 mobile").value = { error: "#N/A" };
    at("Buddy telephone").value = { formula: "1+1" };
    sheet.spliceRows(1, 0, ["Visits of the summer term"]);
    sheet.mergeCells("A1:F1");
  });
  expect(told).toEqual(["CE3 cell-error", "EB3 cell-no-result"]);
  expect(visits.map(({ id }) => id)).toEqual(["visit-002"]);
});

test("a school that is merged over two visits is nobody's guess", async () => {
  const { told } = await read((sheet, at) => {
    at("School", 3).value = null;
    sheet.mergeCells(at("School").address, at("School", 3).address);
  });
  expect(told).toEqual(["DX3 cell-merged"]);
});

test("hidden rows are read, and said; so is a hidden sheet", async () => {
  const { notes, visits } = await read((sheet) => {
    sheet.getRow(3).hidden = true;
    sheet.state = "veryHidden";
  });
  expect(visits).toHaveLength(2);
  expect(notes).toEqual([
    "the sheet “Visits” is hidden, and was read.",
    "hidden rows of the sheet “Visits” were read: 3.",
  ]);
});

test("a second sheet of visits is told; a sheet of hazards needs two of its headings; notes are nobody's business", async () => {
  const { told, visits } = await read((_, __, { add }) => {
    add("July", [
      ["Visit", DAY],
      ["visit-003", "1 July 2026"],
    ]);
    add("Hazards", [
      ["Visit", "Hazard"],
      ["visit-001", "Wet stairs"],
    ]);
    add("Notes", [["Ring the office about July"]]);
  });
  expect(told).toEqual([" sheet-not-read"]);
  expect(visits[0]?.assessments?.full?.hazards).toMatchObject([{ hazard: "Wet stairs" }]);
});

test("too many styles are refused as what they are: neither pictures nor unused sheets would help", async () => {
  const styles = strToU8(`<styleSheet><fonts>${"<font/>".repeat(800_000)}</fonts></styleSheet>`);
  const bytes = zipSync({ ...unzipSync(await templateXlsx()), "xl/styles.xml": styles });
  await expect(readXlsx("term.xlsx", bytes)).rejects.toMatchObject({ problems: [{ code: "too-many-styles" }] });
});
