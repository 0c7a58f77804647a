import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import type { Problem } from "./Problem.js";
import { run } from "../test/run.js";
import { columnLetters } from "./sheets/headedSheet.js";
import { templateXlsx } from "./sheets/templateXlsx.js";
import { visitColumns } from "./sheets/visitColumns.js";

type Checked = { readonly visits: readonly { readonly id: string }[]; readonly problems: readonly Problem[] };

async function checked(name: string, content: string | Uint8Array): Promise<Checked> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  const { io, printed } = fakeIo(folder);
  expect(await run(["check", name, "--json"], io)).toBe(exitCode.input);
  return JSON.parse(printed.join("\n")) as Checked;
}

/** Sets the value at a pointer of a record; undefined takes it out. */
function put(record: unknown, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], record) as Record<
    string,
    unknown
  >;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
}

/** Where the record of visit-001 is spoilt, and with what. */
const inJson: readonly (readonly [pointer: string, value: unknown])[] = [
  ["/household/familyName", 7],
  ["/household/famlyName", "Quill"],
  ["/household/address/lines", "4 Saltpan Row"],
  ["/household/address/lines/0", 4],
  ["/household/address/postcode", "OB7"],
  ["/household/contacts/0/number", "none"],
  ["/household/contacts/0/whose", undefined],
  ["/household/contacts/0/line", "satellite"],
  ["/household/contacts/0/emergency", "yes"],
  ["/household/adults/0/name", undefined],
  ["/household/adults/0/livesThere", "no"],
  ["/household/pupils/0/dateOfBirth", "17 March 2022"],
  ["/household/pupils/0/upn", "A1"],
  ["/household/pupils/0/onRoll", 0],
  ["/household/pupils/0/id", "../x"],
  ["/setting", "garden"],
  ["/setting", undefined],
  ["/purposes", "transition"],
  ["/purposes/0", 1],
  ["/visitNumber", 0],
  ["/visitNumber", 1.5],
  ["/times/arrive", "14:00"],
  ["/times/arrive", "2026-06-09T14:00:00"],
  ["/times/leaveHome", "2026-06-31T14:45:00+01:00"],
  ["/times/home", "2026-06-09T14:45:00+01:00"],
  ["/announced/status", "perhaps"],
  ["/announced", "yes"],
  ["/visitors/0/name", ""],
  ["/visitors/0/mobile", "7"],
  ["/visitors/0/phoneCharged", "50%"],
  ["/visitors/0/photoId", "lost"],
  ["/visitors/0/willing", null],
  ["/visitors/0/policyReadOn", "2026-02-30"],
  ["/visitors", {}],
  ["/buddy/name", undefined],
  ["/buddy/phone", "ring the bell"],
  ["/buddy/where", "about"],
  ["/school/phone", 1_632_960_140],
  ["/events", undefined],
  ["/id", "../../x"],
];

describe("forty faults of a file give forty messages in one run, and the sound visit is looked at", () => {
  test("in JSON: each at its pointer and line, with what to do", { timeout: 60_000 }, async () => {
    expect(inJson).toHaveLength(40);
    const [first, second] = sampleVisits();
    const visits = inJson.map(([pointer, value], index) => {
      const visit = { ...structuredClone(first), id: `visit-${String(100 + index)}` };
      put(visit, pointer, value);
      return visit;
    });
    const text = JSON.stringify([...visits, second], undefined, 1);
    const { problems, visits: sound } = await checked("visits.json", text);
    expect(sound.map(({ id }) => id)).toEqual(["visit-002"]);
    const lines = text.split("\n");
    for (const [index, [pointer]] of inJson.entries()) {
      const own = problems.filter((problem) => problem.index === index);
      const found = own.find((problem) => problem.pointer.startsWith(`/${index}${pointer}`));
      expect([pointer, found?.message.endsWith(".")]).toEqual([pointer, true]);
      expect(lines[(found?.line ?? 0) - 1], pointer).toBeDefined();
    }
    expect(new Set(problems.map(({ message }) => message)).size).toBeGreaterThan(14);
  });

  test("in a spreadsheet: each at its sheet, row and column", { timeout: 60_000 }, async () => {
    const wrong: readonly (readonly [heading: string, typed: string | number | Date | boolean])[] = [
      ["Date of the visit", "08/07/2026"],
      ["Date of the visit", "8 July"],
      ["Date of the visit", "30 February 2026"],
      ["Date of the visit", 3],
      ["Date of the visit", "in a week"],
      ["Leave school", "2.15"],
      ["Leave school", 9.3],
      ["Arrive", "9"],
      ["Arrive", "13:61"],
      ["Leave the home", "late"],
      ["Back at school", "noonish"],
      ["Home of the round", "first"],
      ["Which visit to this address", "third"],
      ["Setting", "on the step"],
      ["Postcode", "OB7"],
      ["Telephone 1 number", 7_700_900_311],
      ["Telephone 1 number", "ex-directory"],
      ["Telephone 1 line", "fax"],
      ["Telephone 1 is an emergency contact", 1],
      ["Adult 1 is a carer", "sometimes"],
      ["Pupil 1 date of birth", "3/4/2015"],
      ["Pupil 1 UPN", 8.012e12],
      ["Pupil 1 UPN", "Z801200001001"],
      ["The family knows", "no idea"],
      ["Agreed start", "5:30"],
      ["The purpose is clear", "mostly"],
      ["The visit is necessary", "of course"],
      ["Animals", "a cat"],
      ["Visitor 1 mobile", "1632 960140"],
      ["Visitor 1 phone charged", "80%"],
      ["Visitor 1 photo ID", "in the bag"],
      ["Visitor 1 read the policy on", new Date("2025-09-03T09:30:00Z")],
      ["School telephone", "0"],
      ["Buddy telephone", true],
      ["Buddy is", "nearby"],
      ["Code word agreed", "Pelican"],
      ["Travel", "skateboard"],
      ["Car 1 registration", 300],
      ["Car 1 driver", "Mabel"],
      ["Address line 1", "02-Mar Saltpan Row"],
    ];
    expect(wrong).toHaveLength(40);
    const { default: excel } = await import("exceljs");
    const book = new excel.Workbook();
    await book.xlsx.load((await templateXlsx()).buffer as ArrayBuffer);
    const sheet = book.getWorksheet("Visits");
    const columnOf = (heading: string): number => visitColumns.findIndex((column) => column.heading === heading) + 1;
    const fill = (row: number, id: string): void => {
      for (const [index, { example }] of visitColumns.entries())
        if (example !== "" && sheet) sheet.getCell(row, index + 1).value = index === 0 ? id : example;
    };
    for (const [index, [heading, typed]] of wrong.entries()) {
      fill(index + 3, `visit-${String(100 + index)}`);
      const cell = sheet?.getCell(index + 3, columnOf(heading));
      if (cell === undefined) throw new Error("The template has no sheet of visits.");
      cell.value = typed;
      if (typed instanceof Date) cell.numFmt = "dd/mm/yyyy hh:mm";
    }
    fill(43, "sound");
    const { problems, visits } = await checked("visits.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    expect(visits.map(({ id }) => id)).toEqual(["sound"]);
    for (const [index, [heading]] of wrong.entries())
      expect(
        problems.filter((problem) => problem.index === index && problem.heading === heading),
        `${heading} in row ${index + 3}`,
      ).toMatchObject([{ sheet: "Visits", line: index + 3, cell: columnLetters(columnOf(heading) - 1) }]);
    expect(JSON.stringify(problems)).not.toMatch(/Pelican|Mabel|ex-directory|skateboard/u);
  });
});
