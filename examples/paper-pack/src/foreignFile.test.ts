import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { zipSync } from "fflate";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { schoolStarter } from "./templates/schoolStarter.js";
import { policyStarter } from "./templates/policyStarter.js";

const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const files: Readonly<Record<string, Uint8Array>> = {
  "form.pdf": text("%PDF-1.7\n1 0 obj"),
  "visits.ods": zipSync({ mimetype: [text("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
  "visits.fods": text(
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument"/>',
  ),
  "visits.xls": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  "report.xls": text("<html><body><table><tr><td>Visit</td></tr></table></body></html>"),
  "scan.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  "scan.jpg": Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
  "letter.docx": zipSync({ "word/document.xml": text("<w:document/>") }),
  "visits.numbers": zipSync({ "Index/Document.iwa": text("x"), "preview.jpg": text("x") }),
  "other.zip": zipSync({ "readme.txt": text("x") }),
  "~$visits.xlsx": Uint8Array.from([4, 0x4a, 0x65, 0x61, 0x6e, 0, 0]),
  ".~lock.visits.ods#": text("Jean,,pc,,"),
  "school.json": text(schoolStarter),
  "policy.json": text(policyStarter),
  "visits.json": text(JSON.stringify(sampleVisits())),
  "events.json": text('[{"id":"e1","type":"departed","at":"2026-06-09T13:40:00+01:00"}]'),
  "manifest.json": text('{"madeBy":"paper-pack","files":[]}'),
};

async function told(args: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const { io, told: said } = fakeIo(folder);
  expect(await run(args, io)).toBe(exitCode.input);
  return said.join("\n");
}

describe("a file of another kind is named as what it is, in one sentence", () => {
  test.each([
    ["form.pdf", "this is a PDF. “paper-pack read”"],
    ["visits.ods", "save it as xlsx: this is an OpenDocument file"],
    ["visits.fods", "save it as xlsx: this is an OpenDocument file"],
    ["visits.xls", "this is the older format"],
    ["report.xls", "this is a web page"],
    ["scan.png", "this is a picture"],
    ["scan.jpg", "this is a picture"],
    ["letter.docx", "this is a Word document"],
    ["visits.numbers", "export it to Excel, under File"],
    ["other.zip", "save it as xlsx again"],
    ["~$visits.xlsx", "Name the file itself"],
    [".~lock.visits.ods#", "Name the file itself"],
    ["school.json", "Name it with --school"],
    ["policy.json", "Name it with --policy"],
    ["events.json", "Name it with --events"],
    ["manifest.json", "the list of packs that were made"],
  ])("%s in place of visits", async (name, says) => {
    const said = await told(["check", name]);
    expect(said).toContain(says);
    expect(said).toContain("1 problem.");
  });

  test.each([
    ["school", ["lint", "--school", "visits.json"], "This is a file of visits"],
    ["school", ["lint", "--school", "policy.json"], "Name it with --policy"],
    ["school", ["lint", "--school", "other.zip"], "this is a spreadsheet or another zip file"],
    ["school", ["check", "visits.json", "--school", "form.pdf"], "this is a PDF"],
    ["policy", ["say", "school.json"], "Name it with --school"],
    ["policy", ["compare", "reach2-2020", "visits.json"], "This is a file of visits"],
    ["policy", ["check", "visits.json", "--policy", "events.json"], "Name it with --events"],
    ["events", ["plan", "visits.json", "--only", "visit-001", "--events", "school.json"], "Name it with --school"],
    ["events", ["simulate", "visits.json", "--only", "visit-001", "--events", "visits.json"], "file of visits"],
    ["pupils", ["check", "visits.json", "--pupils", "report.xls"], "this is a web page"],
    ["pupils", ["check", "visits.json", "--pupils", "visits.ods"], "this is an OpenDocument file"],
    ["name and calendar", ["blank", "--school", "policy.json"], "Name it with --policy"],
  ])("another document in place of the %s: %j", async (_, args, says) => {
    expect(await told(args)).toContain(says);
  });
});
