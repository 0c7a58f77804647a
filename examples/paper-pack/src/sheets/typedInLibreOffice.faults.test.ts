import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { checkVisits } from "../checkVisits.js";
import { exitCode } from "../exitCode.js";
import type { Io } from "../Io.js";
import { run } from "../../test/run.js";
import { readVisitFile } from "../readVisitFile.js";
import { detailSheets } from "./detailSheets.js";
import { columnLetters } from "./headedSheet.js";
import { visitColumns } from "./visitColumns.js";

// Wants Debian's libreoffice-calc-nogui and python3-uno. LibreOffice types: each text goes in as if by the keyboard, with all that it makes of it.
const typist = fileURLToPath(new URL("../../test/type_in_calc.py", import.meta.url));

type Job = {
  readonly locale: string;
  readonly open: string;
  readonly openFilter?: readonly [string, string];
  readonly cells: readonly (readonly [sheet: string | null, cell: string, text: string])[];
  readonly save: readonly (readonly [path: string, filter: string, options: string | null])[];
};

function type(job: Job, cwd: string): void {
  const { status, stderr } = spawnSync("/usr/bin/python3", [typist], {
    cwd,
    input: JSON.stringify(job),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

/** What somebody types under a heading, and what it has to mean: a place of the record and its value. */
type Typed = readonly [heading: string, text: string, place: string, means: unknown];

const visit: readonly Typed[] = [
  ["Visit", "visit-301", "/id", "visit-301"],
  ["Date of the visit", "17 June 2026", "/times/arrive", "2026-06-17T14:00:00+01:00"],
  ["Leave school", "13:40", "/times/leaveSchool", "2026-06-17T13:40:00+01:00"],
  ["Arrive", "2pm", "/times/arrive", "2026-06-17T14:00:00+01:00"],
  ["Leave the home", "14.45", "/times/leaveHome", "2026-06-17T14:45:00+01:00"],
  ["Back at school", "1510", "/times/backAtSchool", "2026-06-17T15:10:00+01:00"],
  ["Which visit to this address", "1", "/visitNumber", 1],
  ["Setting", "inside", "/setting", "inside"],
  ["Purposes", "attendance; welfare", "/purposes", ["attendance", "welfare"]],
  ["Family name", "O’Brien-Mäkelä", "/household/familyName", "O’Brien-Mäkelä"],
  ["Address line 1", "Flat 2, 3-5 Mill Lane", "/household/address/lines/0", "Flat 2, 3-5 Mill Lane"],
  ["Address line 2", "Ostleby", "/household/address/lines/1", "Ostleby"],
  ["Postcode", "ob7 4qx", "/household/address/postcode", "OB7 4QX"],
  ["Telephone 1 number", "07700 900311", "/household/contacts/0/number", "07700 900311"],
  ["Telephone 1 whose", "Mother", "/household/contacts/0/whose", "Mother"],
  ["Pupil 1 name", "Zoë Brien", "/household/pupils/0/name", "Zoë Brien"],
  ["Pupil 1 date of birth", "17 March 2015", "/household/pupils/0/dateOfBirth", "2015-03-17"],
  ["Visitor 1 name", "Mabel Fenwick", "/visitors/0/name", "Mabel Fenwick"],
  ["Visitor 1 mobile", "07700900312", "/visitors/0/mobile", "07700900312"],
  ["Visitor 2 name", "Idris Okoye", "/visitors/1/name", "Idris Okoye"],
];

const hazard: readonly Typed[] = [
  ["Visit", "visit-301", "/id", "visit-301"],
  ["Hazard", "Dog, loose in the garden", "/assessments/full/hazards/0/hazard", "Dog, loose in the garden"],
  ["Likelihood before", "3", "/assessments/full/hazards/0/initial/likelihood", 3],
  ["Consequence before", "4", "/assessments/full/hazards/0/initial/consequence", 4],
];

/** The cells of the first row for answers, below the headings and what explains them. */
function cellsOf(sheet: string | null, headings: readonly string[], typed: readonly Typed[]): Job["cells"] {
  return typed.map(([heading, text]) => {
    const index = headings.indexOf(heading);
    if (index < 0) throw new Error(`No column is headed ${heading}.`);
    return [sheet, `${columnLetters(index)}3`, text];
  });
}

const headings = visitColumns.map(({ heading }) => heading);
const hazardHeadings = detailSheets.find(({ name }) => name === "Hazards")?.columns.map(({ heading }) => heading) ?? [];

const at = (record: unknown, place: string): unknown =>
  place
    .slice(1)
    .split("/")
    .reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], record);

/** Every answer came back as it was meant, or was asked back under its own heading: none is lost or another. Gives what was asked. */
async function expectMeant(path: string, io: Io, typed: readonly Typed[]): Promise<readonly string[]> {
  const file = await readVisitFile(path, io);
  const asked = new Set(checkVisits(file).problems.map(({ heading = "" }) => heading));
  for (const [heading, text, place, means] of typed)
    if (!asked.has(heading)) expect([heading, text, at(file.entries[0]?.value, place)]).toEqual([heading, text, means]);
  expect([...asked].filter((heading) => !typed.some(([known]) => known === heading))).toEqual([]);
  return [...asked].sort();
}

const csv = "Text - txt - csv (StarCalc)";
const commas = "44,34,76,1";
const separators = { commas: 44, semicolons: 59, tabs: 9 } as const;
/** As LibreOffice numbers them: UTF-8, Windows-1252 and UTF-16. */
const codings = { "utf-8": 76, "windows-1252": 1, "utf-16": 65_535 } as const;
const encodings = Object.fromEntries(
  Object.entries(codings).flatMap(([coding, number]) =>
    Object.entries(separators).map(
      ([between, mark]) => [`${coding}-${between}.csv`, `${mark},34,${number},1`] as const,
    ),
  ),
);

describe.each(["en-GB", "en-US", "de-DE", "pl-PL"])(
  "typed into LibreOffice set to %s",
  { timeout: 300_000 },
  (locale) => {
    test("the xlsx of the template keeps every cell as it was typed", async () => {
      const cwd = temporaryFolder();
      const { io } = fakeIo(cwd);
      await run(["template", "xlsx", "--out", "template.xlsx"], io);
      const cells = [...cellsOf(null, headings, visit), ...cellsOf("Hazards", hazardHeadings, hazard)];
      type({ locale, open: "template.xlsx", cells, save: [["visits.xlsx", "Calc MS Excel 2007 XML", null]] }, cwd);
      expect(await expectMeant("visits.xlsx", io, [...visit, ...hazard])).toEqual([]);
      expect(await run(["build", "visits.xlsx", "--out", "packs", "--quiet"], io)).toBe(exitCode.good);
    });

    test("CSV in three codings, with three separators, comes back as it was meant or is asked back", async () => {
      const cwd = temporaryFolder();
      const { io } = fakeIo(cwd);
      await run(["template", "csv", "--out", "template.csv"], io);
      const cells = cellsOf(null, headings, visit);
      const save = Object.entries(encodings).map(([path, options]) => [path, csv, options] as const);
      type({ locale, open: "template.csv", openFilter: [csv, commas], cells, save }, cwd);
      for (const path of Object.keys(encodings)) {
        const asked = await expectMeant(path, io, visit);
        // LibreOffice made a number of it, and its first 0 went
        expect([path, asked]).toEqual([path, ["Visitor 1 mobile"]]);
      }
    });
  },
);
