import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import type { Problem } from "./Problem.js";
import { columnLetters } from "./sheets/headedSheet.js";
import { visitColumns } from "./sheets/visitColumns.js";

const headings = visitColumns.map(({ heading }) => heading);
const sound: Readonly<Record<string, string>> = {
  "Date of the visit": "8 Dec 2026",
  "Leave school": "9.10",
  Arrive: "9.30",
  "Leave the home": "10.00",
  "Back at school": "10.20",
  Setting: "Inside",
  Purposes: "attendance",
  "Family name": "Quill",
  "Address line 1": "4 Saltpan Row",
  Postcode: "OB7 4QX",
  "Visitor 1 name": "Siân Prosser",
  "Visitor 1 mobile": "07700 900127",
  School: "Marram Hill",
  Buddy: "Jean Whitlow-Pask",
  "Buddy telephone": "01632 960141",
};

/** What somebody wrote into an otherwise sound row, and under which heading it is asked about where that is another. */
const faults: readonly (readonly [heading: string, typed: string, asked?: string])[] = [
  ["Date of the visit", "Mon 8 Dec 2026"],
  ["Date of the visit", "8/12/26"],
  ["Date of the visit", "8 Dec 2026 - 9 Dec 2026"],
  ["Date of the visit", "#REF!"],
  ["Arrive", "8.30"],
  ["Back at school", "9"],
  ["Leave the home", "1:15"],
  ["Arrive", "25:10"],
  ["Back at school", "asap"],
  ["Setting", "Home"],
  ["Purposes", ";"],
  ["Family name", " "],
  ["Address line 1", ""],
  ["Address line 1", "Sep-04"],
  ["Postcode", "OB7 4QO"],
  ["Visitor 1 name", ""],
  ["Visitor 1 mobile", "07700 9001"],
  ["Visitor 1 phone charged", "nearly"],
  ["Visitor 1 read the policy on", "last term"],
  ["Visitor 2 mobile", "07700 900128", "Visitor 2 name"],
  ["Buddy telephone", "ext 12"],
  ["Buddy", ""],
  ["Buddy is", "on holiday"],
  ["Buddy from", "all day"],
  ["Home of the round", "2nd"],
  ["Which visit to this address", "0"],
  ["The family knows", "yes"],
  ["Pupil 1 date of birth", "12/2016"],
  ["Pupil 1 UPN", "H80120000100"],
  ["Car 1 driver", "Visitor 9"],
  ["Car 1 MOT ends", "expired"],
  ["Car 1 insurance", "fully comp"],
  ["Visit", "Quill family, Tuesday"],
  ["Visit", ""],
  ["Visit", "v-1"],
  ["Telephone 1 number", "see SIMS"],
  ["Adult 1 relation", "Mother", "Adult 1 name"],
  ["Travel", "bike"],
  ["Pupil 2 is on the roll", "Y?"],
  ["Initial: level without controls", "2"],
];

test("forty faults more, as an office types them into CSV, each at its row and column with what to do", async () => {
  expect(faults).toHaveLength(40);
  const quoted = (cell: string): string => `"${cell}"`;
  const line = (row: Readonly<Record<string, string>>): string =>
    headings.map((heading) => quoted(row[heading] ?? "")).join(";");
  const rows = faults.map(([heading, typed], index) =>
    line({ ...sound, Visit: `v-${String(index)}`, [heading]: typed }),
  );
  const folder = temporaryFolder();
  const lines = [headings.map(quoted).join(";"), ...rows, line({ ...sound, Visit: "sound" })];
  writeFileSync(join(folder, "visits.csv"), lines.join("\r\n"));
  const { io, printed } = fakeIo(folder);
  expect(await run(["check", "visits.csv", "--json"], io)).toBe(exitCode.input);
  const { problems, visits } = JSON.parse(printed.join("\n")) as {
    readonly problems: readonly Problem[];
    readonly visits: readonly { readonly id: string }[];
  };
  expect(visits.map(({ id }) => id)).toEqual(["sound"]);
  for (const [index, [heading, , asked = heading]] of faults.entries()) {
    const own = problems.filter((problem) => problem.index === index);
    expect(own, heading).toMatchObject([
      { line: index + 2, cell: columnLetters(headings.indexOf(asked)), heading: asked },
    ]);
    expect(own[0]?.message).toMatch(/^[A-Z].*\.$/u);
  }
});
