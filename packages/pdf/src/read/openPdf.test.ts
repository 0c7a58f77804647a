import { type PDFArray, type PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { fieldsInFile } from "./fieldsInFile.js";
import { fileLimits, type FileLimits } from "./fileLimits.js";
import { issueCode, openPdf } from "./openPdf.js";
import { readFilledForm } from "./readFilledForm.js";

const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");
const print = renderForm({ form, print: "fillable", data: { familyName: "Byrne" }, date, fonts });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const answer = { ok: true, value: { familyName: "Byrne" } };

/** What a file comes to under limits that are tighter than the real ones. */
async function outcome(bytes: Uint8Array, limits: Partial<FileLimits> = {}): Promise<string> {
  const opened = await openPdf(bytes, {}, { ...fileLimits, ...limits });
  if (!opened.ok) return opened.issues[0].code;
  try {
    return `${String(fieldsInFile(opened.value).length)} fields`;
  } catch (error) {
    return issueCode(error);
  }
}

describe("a file is read to its end and no further", () => {
  test("what a mail server puts before or after it changes nothing", async () => {
    const bytes = await print;
    const footer = bytesOf(`\r\n--\r\nThis message was checked. ${"Do not print it. ".repeat(200)}`);
    expect(await readFilledForm(joined(bytes, footer))).toEqual(answer);
    expect(await readFilledForm(joined(bytesOf("\r\n\r\n"), bytes))).toEqual(answer);
    expect(await readFilledForm(joined(bytes, new Uint8Array(5000)))).toEqual(answer);
  });

  test("F67: of two files that stand one behind the other none is read for both, whatever stands between them", async () => {
    const note = await renderForm({ form: forms["no-answer-note"], print: "fillable", data: {}, date, fonts });
    const several = ["several-files"];
    const codes = async (...parts: readonly Uint8Array[]): Promise<readonly string[]> => {
      const read = await readFilledForm(joined(...parts));
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    const bytes = await print;
    expect(await codes(bytes, bytes)).toEqual(several);
    expect(await codes(bytes, note)).toEqual(several);
    expect(await codes(note, bytes)).toEqual(several);
    expect(await codes(bytes, bytesOf("\r\n--part\r\nContent-Type: application/pdf\r\n\r\n"), note)).toEqual(several);
  });

  test("a file that is attached to it, not packed, is none of these", async () => {
    const document = await PDFDocument.load(await print);
    await document.attach(await print, "copy.pdf");
    expect(await readFilledForm(await document.save({ useObjectStreams: false }))).toEqual(answer);
  });

  test("a change added to its end counts, and one that lost its own end is not taken for such a text", async () => {
    const changed = await PDFDocument.load(await print, { forIncrementalUpdate: true });
    changed.getForm().getTextField("/familyName").setText("Roe");
    const saved = await changed.save({ updateFieldAppearances: false });
    expect(await readFilledForm(saved)).toEqual({ ok: true, value: { familyName: "Roe" } });
    expect(await outcome(saved.slice(0, saved.length - 40))).toBe("pdf-cut-short");
  });
});

describe("a file costs no more than its limits", () => {
  test("a form is far below each of them", async () => {
    const read = await outcome(await print, {
      fileBytes: 200_000,
      unpackedBytes: 1_000_000,
      values: 20_000,
      fields: 50,
      depth: 8,
    });
    expect(read).toMatch(/^\d+ fields$/);
  });

  test.each<Partial<FileLimits>>([
    { fileBytes: 1000 },
    { unpackedBytes: 1000 },
    { readBytes: 1000 },
    { values: 100 },
    { textBytes: 1000 },
    { longestText: 10 },
    { fields: 10 },
    { depth: 2 },
  ])("and is refused where it holds more: %o", async (limits) => {
    expect(await outcome(await print, limits)).toBe("too-large");
  });

  test("a locked file too, in what has to be unlocked", async () => {
    const locked = await renderForm({ form, print: "fillable", date, fonts, password: "word" });
    const read = (lockedBytes: number) => openPdf(locked, { password: "word" }, { ...fileLimits, lockedBytes });
    expect((await read(100_000)).ok).toBe(true);
    expect(await read(1000)).toMatchObject({ ok: false, issues: [{ code: "too-large" }] });
  });

  test("a part is counted while it is unpacked, and not after", async () => {
    const file = await PDFDocument.create();
    file.addPage();
    file.context.register(file.context.flateStream("A line of a page. ".repeat(20_000)));
    expect(await outcome(await file.save(), { unpackedBytes: 400_000 })).toBe("0 fields");
    expect(await outcome(await file.save(), { unpackedBytes: 300_000 })).toBe("too-large");
  });

  test("lists within lists, and fields within fields, end at the depth", async () => {
    const file = await PDFDocument.create();
    file.addPage();
    let list: PDFArray = file.context.obj([]);
    for (let level = 0; level < 10; level++) list = file.context.obj([list]);
    file.catalog.set(PDFName.of("Deep"), list);
    expect(await outcome(await file.save(), { depth: 14 })).toBe("0 fields");
    expect(await outcome(await file.save(), { depth: 9 })).toBe("too-large");
  });

  test("fields that are their own children are read once", async () => {
    const file = await PDFDocument.load(await print);
    const { dict } = file.getForm().getField("/familyName").acroField;
    const kid: PDFDict = file.context.obj({ T: PDFString.of("kid"), FT: "Tx" });
    const reference = file.context.register(kid);
    kid.set(PDFName.of("Kids"), file.context.obj([reference]));
    dict.set(PDFName.of("Kids"), file.context.obj([reference, reference]));
    expect(await outcome(await file.save({ updateFieldAppearances: false }))).toMatch(/^\d+ fields$/);
  });

  test("and the issue says what to give instead", async () => {
    const opened = await openPdf(new Uint8Array(11), {}, { ...fileLimits, fileBytes: 10 });
    expect(opened.ok ? "" : opened.issues[0].message).toMatch(/^The file holds more than a filled form can\. Give /);
  });
});
