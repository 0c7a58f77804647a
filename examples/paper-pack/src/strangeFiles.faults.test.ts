import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { templateXlsx } from "./sheets/templateXlsx.js";
import { templateCsv } from "./sheets/templateCsv.js";
import { visitColumns } from "./sheets/visitColumns.js";

// Wants the program built: npm run build. Each file is read by the program itself, whose peak of memory is asked at its end.
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const sayPeak =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("PEAK "+process.resourceUsage().maxRSS))';
const MOST_KB = 300_000;
const MOST_MS = 60_000;

const MB = 1_000_000;
const visits = (): string => JSON.stringify(sampleVisits());
const csv = (): string => `${templateCsv(visitColumns)}visit-1,,,9 June 2026\r\n`;
/** Bytes that look like chance and are the same every day. */
const noise = (seed: string, blocks: number): Buffer =>
  Buffer.concat(Array.from({ length: blocks }, (_, at) => createHash("sha512").update(`${seed} ${at}`).digest()));
const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));
const sheet = (cells: string): Record<string, Uint8Array> => ({
  "[Content_Types].xml": Buffer.from(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  "xl/workbook.xml": Buffer.from(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="Visits" sheetId="1"/></sheets></workbook>',
  ),
  "xl/worksheets/sheet1.xml": Buffer.from(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  ),
});

const files: readonly (readonly [
  what: string,
  name: string,
  content: () => string | Uint8Array | Promise<Uint8Array>,
])[] = [
  ...["v.csv", "v.xlsx", "v.json", "v.jsonl", "v"].flatMap((name) =>
    [1, 60, 4000].map((blocks) => [`${blocks} blocks of noise as ${name}`, name, () => noise(name, blocks)] as const),
  ),
  ["noise behind the mark of a zip", "v.xlsx", () => Buffer.concat([Buffer.from("PK\u0003\u0004"), noise("zip", 900)])],
  ["noise in UTF-16", "v.csv", () => Buffer.concat([Buffer.from([0xff, 0xfe]), noise("wide", 900)])],
  ["half a spreadsheet", "v.xlsx", async () => half(await templateXlsx())],
  ["half a CSV file", "v.csv", () => half(Buffer.from(csv()))],
  ["half a JSON file", "v.json", () => half(Buffer.from(visits()))],
  ["a CSV line of 49 MB", "v.csv", () => `${csv()}visit-2,${"a".repeat(49 * MB)}\n`],
  ["a CSV line of 49 MB in one quote", "v.csv", () => `${csv()}visit-2,"${"a\n".repeat(24 * MB)}`],
  ["a CSV line of 8 million cells", "v.csv", () => `${csv()}visit-2${",".repeat(8 * MB)}\n`],
  ["2 million CSV lines", "v.csv", () => `${csv()}${"v,x,y,z,1\n".repeat(2 * MB)}`],
  ["a JSON line of 49 MB", "v.json", () => `[{"id":"${"a".repeat(49 * MB)}"}]`],
  ["a JSON Lines line of 49 MB", "v.jsonl", () => `{"id":"${"a".repeat(49 * MB)}"}\n{"id":"b"}`],
  ["a file of 60 MB", "v.json", () => " ".repeat(60 * MB)],
  ["a million empty visits", "v.json", () => `[${"{},".repeat(MB)}{}]`],
  ["JSON a million lists deep", "v.json", () => "[".repeat(MB)],
  ["20,000 doubled keys", "v.json", () => `[{${'"id":"a",'.repeat(20_000)}"id":"a"}]`],
  ["the key __proto__", "v.json", () => '[{"__proto__":{"id":"a"},"constructor":1,"id":"toString"}]'],
  ["numbers that are none", "v.json", () => '[{"id":1e999,"visitNumber":-0,"times":NaN}]'],
  [
    "formulas in CSV",
    "v.csv",
    () => csv().replace("visit-1", '"=HYPERLINK(""http://a"",""b"")"').replace("9 June 2026", "=TODAY()"),
  ],
  [
    "formulas in a spreadsheet",
    "v.xlsx",
    () => zipSync(sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Visit</t></is></c><c r="B1"><f>1+1</f></c></row>')),
  ],
  [
    "a spreadsheet with 40 MB of styles",
    "v.xlsx",
    () =>
      zipSync(
        {
          ...sheet(""),
          "xl/styles.xml": Buffer.from(`<styleSheet><fonts>${"<font/>".repeat(6 * MB)}</fonts></styleSheet>`),
        },
        { level: 1 },
      ),
  ],
  [
    "a spreadsheet that inflates to 1 GB",
    "v.xlsx",
    () => zipSync({ ...sheet(""), "xl/sharedStrings.xml": [new Uint8Array(1000 * MB), { level: 9 }] }),
  ],
  [
    "a spreadsheet with 3,000 parts",
    "v.xlsx",
    () => zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`xl/media/${at}`, new Uint8Array(1)]))),
  ],
  [
    "a cell in the last column of a spreadsheet's millionth row",
    "v.xlsx",
    () =>
      zipSync(
        sheet(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>Visit</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>',
        ),
      ),
  ],
  [
    "entities that grow",
    "v.xlsx",
    () =>
      zipSync({
        ...sheet(""),
        "xl/workbook.xml": Buffer.from(
          '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><workbook>&c;</workbook>',
        ),
      }),
  ],
  ["an older spreadsheet", "v.xls", () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), noise("xls", 100)])],
  ["one byte", "v.csv", () => "V"],
  ["nothing", "v.xlsx", () => ""],
];

test.each(files)(
  "%s is refused with what to do, in little memory",
  { timeout: 2 * MOST_MS },
  async (_, name, content) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, name), await content());
    const started = performance.now();
    const { status, stderr, signal } = spawnSync(process.execPath, ["--import", sayPeak, main, "check", name], {
      cwd,
      encoding: "utf8",
      timeout: MOST_MS,
      maxBuffer: 400 * MB,
    });
    expect([signal, stderr.includes("fault of the program")], stderr.slice(0, 600)).toEqual([null, false]);
    expect(status, stderr.slice(0, 600)).toBe(2);
    expect(stderr).toMatch(/\d+ problems?/u);
    expect(Number(/PEAK ([0-9]+)/u.exec(stderr)?.[1])).toBeLessThan(MOST_KB);
    expect(performance.now() - started).toBeLessThan(MOST_MS);
  },
);

test.each([
  ["a JSON list of visits that are none", "p.json", "[]"],
  ["an export of 49 MB in one line", "p.csv", `UPN,Name,DOB\nA1,${"a".repeat(49 * MB)},3 April 2015\n`],
  ["an export of XML that never ends", "p.xml", `<CTfile>${"<Pupil>".repeat(2 * MB)}`],
  ["an export of noise", "p.xlsx", noise("pupils", 900)],
])("%s beside sound visits is refused too", { timeout: 2 * MOST_MS }, (_, name, content) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "v.json"), visits());
  writeFileSync(join(cwd, name), content);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", sayPeak, main, "build", "v.json", "--pupils", name],
    { cwd, encoding: "utf8", timeout: MOST_MS },
  );
  expect([status, stderr.includes("fault of the program")], stderr.slice(0, 600)).toEqual([2, false]);
});
