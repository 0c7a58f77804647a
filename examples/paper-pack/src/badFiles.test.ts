import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import excel, { type Workbook, type Worksheet } from "exceljs";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { columnLetters } from "./sheets/headedSheet.js";
import { templateXlsx } from "./sheets/templateXlsx.js";
import { visitColumns } from "./sheets/visitColumns.js";
import { schoolStarter } from "./templates/schoolStarter.js";

type Row = Readonly<Record<string, string>>;
type Content = string | Uint8Array;

const headings = visitColumns.map(({ heading }) => heading);
const examples = Object.fromEntries(visitColumns.map(({ heading, example }) => [heading, example]));
const cellsOf = (row: Row): string[] => headings.map((heading) => row[heading] ?? examples[heading] ?? "");
const quoted = (cells: readonly string[], between = ","): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(between);
const lines = (...rows: readonly Row[]): readonly string[] =>
  [headings, ...rows.map(cellsOf)].map((cells) => quoted(cells));
const csv = (...rows: readonly Row[]): string => lines(...rows).join("\r\n");
const separated = (between: string, end = "\n"): string =>
  [headings, cellsOf({ Postcode: "SW1A" })].map((cells) => quoted(cells, between)).join(end);
const badPostcode = csv({ Postcode: "SW1A" });

/** Where a person is sent: the row and the column of a sheet, as the terminal says it. */
const at = (heading: string, row: number, sheet = ""): string =>
  `${sheet === "" ? "" : `sheet ${sheet}, `}row ${String(row)}, column ${columnLetters(headings.indexOf(heading))} “${heading}”`;

// a visit as somebody may spoil it
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = any;

const json = (change: (visits: Draft) => unknown): string => {
  const visits = structuredClone(sampleVisits()).slice(0, 2);
  return JSON.stringify(change(visits) ?? visits, undefined, 2);
};

async function book(change: (visits: Worksheet, book: Workbook) => void): Promise<Uint8Array> {
  const made = new excel.Workbook();
  await made.xlsx.load((await templateXlsx()).buffer as ArrayBuffer);
  const visits = made.getWorksheet("Visits")!;
  visits.getRow(3).values = cellsOf({});
  change(visits, made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const cell = (visits: Worksheet, heading: string, row = 3): excel.Cell =>
  visits.getRow(row).getCell(headings.indexOf(heading) + 1);
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const bigEnd = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();

/** A bad file, its name, where the person is sent ("" is the file as a whole), and what they are told to do. */
type BadFile = readonly [
  what: string,
  name: string,
  make: () => Content | Promise<Content>,
  place: string,
  remedy: RegExp,
];

const badFiles: readonly BadFile[] = [
  // CSV: rows and ids
  ["two visits of one id", "v.csv", () => csv({}, {}), at("Visit", 3), /an id of its own/u],
  [
    "two ids that differ in capitals",
    "v.csv",
    () => csv({}, { Visit: "VISIT-001" }),
    at("Visit", 3),
    /capitals aside/u,
  ],
  ["an id that leaves the folder", "v.csv", () => csv({ Visit: "../../x" }), at("Visit", 2), /letters|digits/u],
  ["an id of a device", "v.csv", () => csv({ Visit: "nul" }), at("Visit", 2), /another id/u],
  ["an id with a space", "v.csv", () => csv({ Visit: "visit 1" }), at("Visit", 2), /letters|digits/u],
  ["no id", "v.csv", () => csv({ Visit: "" }), at("Visit", 2), /Fill this in/u],
  [
    "two returns of one round",
    "v.csv",
    () =>
      csv(
        { Round: "r1", "Home of the round": "1" },
        { Visit: "v-2", Round: "r1", "Home of the round": "2", "Back at school": "15:20" },
      ),
    at("Back at school", 3),
    /round/u,
  ],
  [
    "a visit after a blank line",
    "v.csv",
    () => `${lines()[0]!}\r\n\r\n${quoted(cellsOf({ Postcode: "SW1A" }))}`,
    at("Postcode", 3),
    /full UK postcode/u,
  ],
  [
    "a visit after one with a line break in a cell",
    "v.csv",
    () => csv({ Approach: "Behind\nthe shop\nat 4" }, { Visit: "v-2", Postcode: "SW1A" }),
    at("Postcode", 3),
    /full UK postcode/u,
  ],
  [
    "the same with the line ends of Linux",
    "v.csv",
    () => csv({ Approach: "Behind\nthe shop" }, { Visit: "v-2", Postcode: "SW1A" }).replaceAll("\r\n", "\n"),
    at("Postcode", 3),
    /full UK postcode/u,
  ],
  [
    "a fault beside a line break in a cell",
    "v.csv",
    () => csv({ Approach: "Behind\r\nthe shop", Postcode: "SW1A" }),
    at("Postcode", 2),
    /full UK postcode/u,
  ],
  [
    "the row of explanations still there",
    "v.csv",
    () =>
      [headings, visitColumns.map(({ explains }) => explains), cellsOf({ Postcode: "SW1A" })]
        .map((cells) => quoted(cells))
        .join("\n"),
    at("Postcode", 3),
    /full UK postcode/u,
  ],
  [
    "a comma without quotes",
    "v.csv",
    () => `${lines()[0]!}\n${cellsOf({ Approach: "Behind the shop, at 4" }).join(",")}`,
    "row 2, column",
    /double quotes around/u,
  ],
  [
    "a comma without quotes in the last cells",
    "v.csv",
    () => `${lines()[0]!}\n${cellsOf({ "Why it is necessary": "Not seen, no answer" }).join(",")}`,
    "row 2, column",
    /double quotes around/u,
  ],
  [
    "a quote that never closes",
    "v.csv",
    () => `${lines()[0]!}\n"visit-001,9 June 2026`,
    "",
    /near line 2.*does not close/u,
  ],
  ["a row as long as a book", "v.csv", () => `${badPostcode}${"x".repeat(600_000)}`, "", /one row is longer/u],
  // CSV: headings
  [
    "a heading twice",
    "v.csv",
    () => badPostcode.replace('"Address line 2"', '"Postcode"'),
    "row 1, column",
    /Keep one of the two/u,
  ],
  [
    "a heading of somebody's own",
    "v.csv",
    () => badPostcode.replace('"Postcode"', '"Where"'),
    "row 1, column",
    /Nobody knows this heading/u,
  ],
  [
    "a heading with a letter too few",
    "v.csv",
    () => badPostcode.replace('"Postcode"', '"Postcde"'),
    "row 1, column",
    /Is it “Postcode”\?/u,
  ],
  [
    "a filled column without a heading",
    "v.csv",
    () => csv({}).replace('"Postcode"', '""'),
    "row 1, column",
    /no heading above/u,
  ],
  ["no heading that anybody knows", "v.csv", () => "Name,Day\nMoss,9 June 2026", "", /template/u],
  ["headings below ten lines of title", "v.csv", () => `${"Visits,\n".repeat(11)}${badPostcode}`, "", /template/u],
  ["headings and nothing else", "v.csv", () => csv(), "", /at least one visit/u],
  [
    "a needed column that is not there",
    "v.csv",
    () => csv({}).replace('"Setting"', '"Purposes"').replace('"Purposes","Purposes"', '"Purposes",""'),
    "",
    /Add the column|heading/u,
  ],
  // CSV: codings
  ["nothing in it", "v.csv", () => "", "", /it is empty/u],
  ["blank lines alone", "v.csv", () => "\r\n\r\n", "", /template|empty/u],
  ["UTF-16", "v.csv", () => utf16(badPostcode), at("Postcode", 2), /full UK postcode/u],
  ["UTF-16 the other way round", "v.csv", () => bigEnd(badPostcode), at("Postcode", 2), /full UK postcode/u],
  [
    "Windows-1252",
    "v.csv",
    () => bytes(csv({ Postcode: "SW1A", "Family name": "Müller" })),
    at("Postcode", 2),
    /full UK postcode/u,
  ],
  ["semicolons", "v.csv", () => separated(";"), at("Postcode", 2), /full UK postcode/u],
  ["tabs", "v.tsv", () => separated("\t"), at("Postcode", 2), /full UK postcode/u],
  ["upright lines", "v.csv", () => separated("|"), at("Postcode", 2), /full UK postcode/u],
  ["line ends of an old Mac", "v.csv", () => separated(",", "\r"), at("Postcode", 2), /full UK postcode/u],
  ["no ending in its name", "visits", () => badPostcode, at("Postcode", 2), /full UK postcode/u],
  // JSON
  [
    "a misspelt key",
    "v.json",
    () => json(([one]) => void (one.household.famlyName = "Moss")),
    "/0/household/famlyName (line",
    /familyName/u,
  ],
  [
    "no household",
    "v.json",
    () => json(([one]) => delete one.household && undefined),
    "/0/household (line",
    /Add this entry/u,
  ],
  [
    "a count in words",
    "v.json",
    () => json(([one]) => void (one.visitNumber = "two")),
    "/0/visitNumber (line",
    /number/u,
  ],
  [
    "a time without its offset",
    "v.json",
    () => json(([one]) => void (one.times.arrive = "2026-06-09T14:00")),
    "/0/times/arrive (line",
    /offset|\+01:00/u,
  ],
  [
    "a day in place of a time",
    "v.json",
    () => json(([one]) => void (one.times.arrive = "9 June 2026")),
    "/0/times/arrive (line",
    /such as/u,
  ],
  [
    "one text in place of a list",
    "v.json",
    () => json(([one]) => void (one.purposes = "welfare")),
    "/0/purposes (line",
    /list/u,
  ],
  [
    "an event that nobody knows",
    "v.json",
    () => json(([one]) => void (one.events = [{ id: "e1", type: "departd", at: "2026-06-09T13:40:00+01:00" }])),
    "/0/events/0/type (line",
    /departed/u,
  ],
  [
    "a second visit with a fault",
    "v.json",
    () => json(([, two]) => void (two.setting = "garden")),
    "/1/setting (line",
    /inside/u,
  ],
  ["an id with a slash", "v.json", () => json(([one]) => void (one.id = "a/b")), "/0/id (line", /letters|digits/u],
  ["an object in place of the list", "v.json", () => '{ "vists": [] }', "", /list of visits/u],
  ["an empty list", "v.json", () => "[]", "", /at least one visit/u],
  ["a number", "v.json", () => "42", "", /list of visits/u],
  ["nothing, said as null", "v.json", () => "null", "", /list of visits/u],
  ["lists in the list", "v.json", () => "[[]]", "/0 (line 1", /object|entries/u],
  ["a school's file", "v.json", () => schoolStarter, "", /school/u],
  ["a comma too many", "v.json", () => json(() => undefined).replace(/\}\s*\]\s*$/u, "},\n]"), "line", /comma/u],
  ["curly quotes", "v.json", () => json(() => undefined).replace('"id"', "“id”"), "line 3", /straight double quotes/u],
  ["a key twice", "v.json", () => json(() => undefined).replace('"id"', '"id": "x", "id"'), "line 3", /second time/u],
  ["the end cut off", "v.json", () => json(() => undefined).slice(0, 400), "line", /Close the quotes/u],
  ["UTF-16", "v.json", () => utf16(json(() => undefined)), "", /UTF-8/u],
  [
    "a line that is no JSON among others",
    "v.jsonl",
    () => `${JSON.stringify(sampleVisits()[0])}\n{oops}\n`,
    "line 2",
    /quotes|name/u,
  ],
  [
    "a line with a fault among others",
    "v.jsonl",
    () => `${JSON.stringify(sampleVisits()[0])}\n{"id":"v-2"}\n`,
    "/household (line 2",
    /Add this entry/u,
  ],
  // what is no file of visits
  ["a PDF", "v.pdf", () => "%PDF-1.7\n", "", /paper-pack read/u],
  ["a Word document", "v.docx", () => zipSync({ "word/document.xml": strToU8("<a/>") }), "", /Word document/u],
  [
    "a Numbers spreadsheet",
    "v.numbers",
    () => zipSync({ "Index/Document.iwa": strToU8("a") }),
    "",
    /export it to Excel/u,
  ],
  [
    "an OpenDocument spreadsheet",
    "v.ods",
    () => zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
    "",
    /save it as xlsx/u,
  ],
  [
    "a flat OpenDocument spreadsheet",
    "v.fods",
    () => '<?xml version="1.0"?>\n<office:document/>',
    "",
    /save it as xlsx/u,
  ],
  ["an old xls, or a locked xlsx", "v.xls", () => bytes("ÐÏ\u0011à¡±\u001aá"), "", /older format, or it is locked/u],
  ["a web page called xls", "v.xls", () => "<html><table><tr><td>Visit</td></tr></table></html>", "", /web page/u],
  ["a picture", "v.csv", () => bytes("\u0089PNG\r\n"), "", /picture/u],
  ["a spreadsheet cut in half", "v.xlsx", async () => (await templateXlsx()).slice(0, 4000), "", /damaged or locked/u],
  ["a zip of something else", "v.xlsx", () => zipSync({ "a.txt": strToU8("a") }), "", /damaged or locked/u],
  // spreadsheets
  ["the template as it is", "v.xlsx", () => templateXlsx(), "", /at least one visit/u],
  [
    "an empty book",
    "v.xlsx",
    async () =>
      new Uint8Array(
        await (() => {
          const made = new excel.Workbook();
          made.addWorksheet("A");
          return made;
        })().xlsx.writeBuffer(),
      ),
    "",
    /template/u,
  ],
  [
    "an error in a cell",
    "v.xlsx",
    () => book((visits) => void (cell(visits, "Postcode").value = { error: "#N/A" })),
    at("Postcode", 3, "Visits"),
    /error of its formula/u,
  ],
  [
    "a formula without a result",
    "v.xlsx",
    () => book((visits) => void (cell(visits, "Postcode").value = { formula: "A1" })),
    at("Postcode", 3, "Visits"),
    /no result/u,
  ],
  [
    "a school merged over two visits",
    "v.xlsx",
    () =>
      book((visits) => {
        visits.getRow(4).values = cellsOf({ Visit: "v-2", School: "" });
        visits.mergeCells(cell(visits, "School").address, cell(visits, "School", 4).address);
      }),
    at("School", 4, "Visits"),
    /merged cells apart/u,
  ],
  [
    "a visit that is struck through",
    "v.xlsx",
    () => book((visits) => visits.getRow(3).eachCell((each) => void (each.font = { strike: true }))),
    at("Visit", 3, "Visits"),
    /Called off/u,
  ],
  [
    "a telephone that became a number",
    "v.xlsx",
    () => book((visits) => void (cell(visits, "Telephone 1 number").value = 7_700_900_311)),
    at("Telephone 1 number", 3, "Visits"),
    /first 0/u,
  ],
  [
    "a house number that became a day",
    "v.xlsx",
    () =>
      book((visits) => {
        cell(visits, "Address line 1").value = new Date("2026-04-03");
        cell(visits, "Address line 1").numFmt = "d-mmm";
      }),
    at("Address line 1", 3, "Visits"),
    /day/u,
  ],
  [
    "a second sheet of visits",
    "v.xlsx",
    () =>
      book((_, made) => {
        const july = made.addWorksheet("July");
        july.addRow(headings);
        july.addRow(cellsOf({ Visit: "v-9" }));
      }),
    "sheet July",
    /under one another on one sheet/u,
  ],
  [
    "a hazard of no visit",
    "v.xlsx",
    () => book((_, made) => void (made.getWorksheet("Hazards")!.getRow(3).values = ["visit-9", "Dog"])),
    "sheet Hazards, row 3, column A “Visit”",
    /id of a visit/u,
  ],
  ["a folder", "v", () => "folder", "", /folder/u],
];

test.each(badFiles)("%s (%s) is told where, and what to do", async (what, name, make, place, remedy) => {
  const folder = temporaryFolder();
  const content = await make();
  if (what === "a folder") mkdirSync(join(folder, name));
  else writeFileSync(join(folder, name), content);
  const { io, told, printed } = fakeIo(folder);
  expect([await run(["check", name], io), told.join("\n")]).toEqual([exitCode.input, expect.stringContaining(name)]);
  const said = told.join("\n");
  expect(said).toContain(place);
  if (place === "") expect(said).not.toMatch(/, (?:row|line) [0-9]+/u);
  expect(said).toMatch(remedy);
  expect(`${said}${printed.join("\n")}`).not.toMatch(/undefined|\[object|NaN|Error:/u);
});

test("they are sixty and more", () => expect(badFiles.length).toBeGreaterThan(60));
