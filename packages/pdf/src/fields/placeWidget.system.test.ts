import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { readControls, type ReadControl } from "../../test/readControls.js";
import { bare } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { said } from "../../test/systemCommand.js";
import { renderForm } from "../prints/renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const names = [...Object.values(words), "Wójcik", "Żółć"];

/** The marks of direction that poppler writes beside right-to-left words are default ignorable, so `bare` drops them. */
const textIn = (bytes: Uint8Array): string => bare(said(bytes, "pdftotext", "-raw", "FILE", "-"));

describe.each(Object.keys(forms) as (keyof typeof forms)[])("a filled-in %s, read by poppler", (id) => {
  let next = 0;
  const data = sampleData(forms[id], 2, () => names[next++ % names.length] ?? "");
  const filled = renderForm({ form: forms[id], print: "fillable", data, date, fonts });

  test("shows the values that pdf.js finds", async () => {
    const controls = (await readControls(await filled)).filter(({ kind, value }) => kind !== "radio" && value !== "");
    const found = textIn(await filled);
    const shown = ({ kind, options, value }: ReadControl): string =>
      kind === "list" ? (options.find(({ exportValue }) => exportValue === value)?.displayValue ?? "") : value;
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls)
      for (const word of shown(control).split(/\s+/u))
        expect(found.includes(bare(word)), `${control.name}: ${word}`).toBe(true);
  });

  test("shows a cross in the squares that pdf.js finds crossed, and in no other", async () => {
    const squares = (await readControls(await filled)).filter(({ kind }) => kind === "radio");
    const pages = greyPages(await filled);
    for (const { box, name, page, square, value } of squares)
      expect(darkAtCentre(pages[page - 1]!, box), `${name} ${square ?? ""}`).toBe(square === value);
  });

  test("is tagged, and sound to qpdf", async () => {
    const bytes = await filled;
    expect(said(bytes, "pdfinfo", "FILE")).toMatch(/Tagged:\s+yes/);
    expect(said(bytes, "pdfinfo", "-struct", "FILE")).toContain("Form");
    expect(said(bytes, "qpdf", "--check", "FILE")).toContain("No syntax or stream encoding errors found");
  });
});

type GreyPage = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Every page as poppler draws it, two pixels to the point. */
function greyPages(bytes: Uint8Array): readonly GreyPage[] {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    writeFileSync(join(folder, "print.pdf"), bytes);
    execFileSync("pdftoppm", ["-gray", "-r", "144", "print.pdf", "page"], { cwd: folder });
    const drawn = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    return drawn.sort().map((name) => readPgm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readPgm(file: Buffer): GreyPage {
  const [head = "", width = "0", height = "0"] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString("latin1")) ?? [];
  return { width: Number(width), height: Number(height), pixels: file.subarray(head.length) };
}

function darkAtCentre(
  { height, pixels, width }: GreyPage,
  [left = 0, low = 0, right = 0, high = 0]: readonly number[],
): boolean {
  const column = Math.round(left + right);
  const row = height - Math.round(low + high);
  return (pixels[row * width + column] ?? 255) < 128;
}

describe("a print with a password", () => {
  const locked = renderForm({
    form: forms["no-answer-note"],
    print: "fillable",
    date,
    fonts,
    password: "correct horse",
  });

  test("is encrypted with AES, and a screen reader may read it", async () => {
    const shown = said(await locked, "qpdf", "--password=correct horse", "--show-encryption", "FILE");
    expect(shown).toContain("extract for accessibility: allowed");
    expect(shown).toContain("stream encryption method: AESv2");
    expect(shown).toContain("modify forms: allowed");
    expect(shown).toContain("extract for any purpose: not allowed");
  });

  test("opens in pdf.js and in poppler with its password, and with no other", async () => {
    const bytes = await locked;
    expect((await readControls(bytes, "correct horse")).length).toBeGreaterThan(0);
    await expect(readControls(bytes, "wrong")).rejects.toThrow(/password/i);
    expect(said(bytes, "pdfinfo", "-upw", "correct horse", "FILE")).toMatch(/Tagged:\s+yes/);
    expect(() => said(bytes, "pdfinfo", "-upw", "wrong", "FILE")).toThrow();
  });
});
