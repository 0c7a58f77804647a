import { forms, type FormDocument } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { calendarIn } from "../../test/anyZone.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { made } from "../../test/systemCommand.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");
const data = { familyName: words.latin, address: words.urdu, pets: "yes", levelWithControls: "low" } as const;
const other = { familyName: "Byrne", pets: "no" } as const;
const print = (answers: FormDocument, password?: string): Promise<Uint8Array> =>
  renderForm({ form, print: "fillable", data: answers, date, fonts, ...(password && { password }) });
const codesOf = async (bytes: Uint8Array, options = {}): Promise<readonly string[]> => {
  const read = await readFilledForm(bytes, options);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`.trim());
};

describe("a filled form saved again", () => {
  test.each([
    ["with its parts packed", ["--object-streams=generate"]],
    ["with nothing packed", ["--object-streams=disable", "--stream-data=uncompress"]],
    ["for the web", ["--linearize"]],
    ["in a form for reading", ["--qdf"]],
  ])("by qpdf, %s, reads back the same", async (_, options) => {
    const saved = made([await print(data)], "qpdf", ...options, "FILE", "OUT");
    expect(await readFilledForm(saved)).toEqual({ ok: true, value: data });
  });

  test("by pdftk and mutool reads back the same", async () => {
    const bytes = await print(data);
    for (const saved of [
      made([bytes], "pdftk", "FILE", "output", "OUT"),
      made([bytes], "mutool", "clean", "-gggz", "FILE", "OUT"),
    ])
      expect(await readFilledForm(saved, { form })).toEqual({ ok: true, value: data });
  });

  test("F60: keeps the clock of the school that printed it, whichever of these programs saved it", async () => {
    const at = { arrivedAt: "2026-11-01T01:30:00-03:30", leftAt: "2026-11-01T02:10:00-03:30" };
    const school = { calendar: calendarIn("America/St_Johns") };
    const record = forms["visit-record"];
    const bytes = await renderForm({ form: record, print: "fillable", data: at, date, fonts, school });
    for (const saved of [
      made([bytes], "qpdf", "--linearize", "FILE", "OUT"),
      made([bytes], "pdftk", "FILE", "output", "OUT", "uncompress"),
      made([bytes], "mutool", "clean", "-gggg", "FILE", "OUT"),
    ])
      expect(await readFilledForm(saved)).toEqual({ ok: true, value: at });
  });

  test("as a printout, by poppler or Chromium, has no fields left", async () => {
    const bytes = [await print(data)];
    const page = ["--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=OUT", "file://FILE"];
    expect(await codesOf(made(bytes, "pdftocairo", "-pdf", "FILE", "OUT"))).toEqual(["no-fields"]);
    expect(await codesOf(made(bytes, "chromium", ...page))).toEqual(["no-fields"]);
  });
});

describe("a form locked by qpdf", () => {
  const locked = async (user: string, owner: string, bits: string, ...more: string[]): Promise<Uint8Array> =>
    made(
      [await print(data)],
      "qpdf",
      "--allow-weak-crypto",
      "--encrypt",
      user,
      owner,
      bits,
      ...more,
      "--",
      "FILE",
      "OUT",
    );
  const locks: readonly (readonly [bits: string, ...more: string[]])[] = [
    ["256"],
    ["128", "--use-aes=y"],
    ["128", "--use-aes=n"],
    ["40"],
  ];

  test.each(locks)("with an owner's password only opens (F68): %s bits %s", async (bits, ...more) => {
    expect(await readFilledForm(await locked("", "owner", bits, ...more))).toEqual({ ok: true, value: data });
  });

  test.each(locks)("is locked and not damaged, and opens with its password: %s bits %s", async (bits, ...more) => {
    const bytes = await locked("correct horse", "owner", bits, ...more);
    expect(await codesOf(bytes)).toEqual(["password-needed"]);
    expect(await codesOf(bytes, { password: "wrong" })).toEqual(["password-needed"]);
    expect(await readFilledForm(bytes, { password: "correct horse" })).toEqual({ ok: true, value: data });
    expect(await readFilledForm(bytes, { password: "owner" })).toEqual({ ok: true, value: data });
  });

  test("with its parts packed, as qpdf writes most files, opens too", async () => {
    const packed = made(
      [await print(data)],
      "qpdf",
      "--object-streams=generate",
      "--encrypt",
      "word",
      "owner",
      "256",
      "--",
      "FILE",
      "OUT",
    );
    expect(await codesOf(packed)).toEqual(["password-needed"]);
    expect(await readFilledForm(packed, { password: "word" })).toEqual({ ok: true, value: data });
  });
});

describe("a form locked by other programs", () => {
  const pypdf = (user: string): readonly string[] => [
    "/usr/bin/python3",
    "-W",
    "ignore",
    "-c",
    `from pypdf import PdfReader, PdfWriter
writer = PdfWriter()
writer.clone_document_from_reader(PdfReader("FILE"))
writer.encrypt("${user}", "owner")
writer.write("OUT")`,
  ];
  const mutool = (method: string, ...user: string[]): readonly string[] => [
    "mutool",
    "clean",
    "-E",
    method,
    "-O",
    "owner",
    ...user,
    "FILE",
    "OUT",
  ];
  const pdftk = (method: string, ...user: string[]): readonly string[] => [
    "pdftk",
    "FILE",
    "output",
    "OUT",
    "owner_pw",
    "owner",
    ...user,
    method,
  ];
  test.each<readonly [name: string, open: readonly string[], locked: readonly string[]]>([
    ["pypdf", pypdf(""), pypdf("word")],
    ...["rc4-40", "rc4-128", "aes-128", "aes-256"].map(
      (method) => [`mutool, ${method}`, mutool(method), mutool(method, "-U", "word")] as const,
    ),
    ...["encrypt_40bit", "encrypt_128bit", "encrypt_aes128"].map(
      (method) => [`pdftk, ${method}`, pdftk(method), pdftk(method, "user_pw", "word")] as const,
    ),
  ])("%s: an owner's password only opens; a user's is asked for, and read with", async (_, open, locked) => {
    const make = async ([program = "", ...options]: readonly string[]): Promise<Uint8Array> =>
      made([await print(data)], program, ...options);
    expect(await readFilledForm(await make(open))).toEqual({ ok: true, value: data });
    const bytes = await make(locked);
    expect(await codesOf(bytes)).toEqual(["password-needed"]);
    expect(await readFilledForm(bytes, { password: "word" })).toEqual({ ok: true, value: data });
  });
});

describe("two families' forms in one file", () => {
  test.each([
    ["append", "writer = PdfWriter()\nwriter.append('FILE')\nwriter.append('FILE2')"],
    ["merge", "from pypdf import PdfMerger\nwriter = PdfMerger()\nwriter.append('FILE')\nwriter.append('FILE2')"],
    [
      "add pages",
      "writer = PdfWriter()\nfor name in 'FILE', 'FILE2': [writer.add_page(p) for p in PdfReader(name).pages]",
    ],
  ])("joined by pypdf's way to %s are never read as one (F67)", async (_, join) => {
    const script = `from pypdf import PdfReader, PdfWriter\n${join}\nwriter.write('OUT')`;
    const files = [await print(data), await print(other)];
    const joined = made(files, "/usr/bin/python3", "-W", "ignore", "-c", script);
    expect(await codesOf(joined, { form })).toContain("second-form");
    expect(await codesOf(joined)).toEqual(["second-form"]);
  });

  test.each([
    ["qpdf", ["--empty", "--pages", "FILE", "FILE2", "--", "OUT"]],
    ["pdftk", ["FILE", "FILE2", "cat", "output", "OUT"]],
    ["pdfunite", ["FILE", "FILE2", "OUT"]],
  ])("joined by %s are never read as one (F67)", async (program, options) => {
    const joined = made([await print(data), await print(other)], program, ...options);
    const codes = await codesOf(joined, { form });
    expect(codes).toContain("second-form");
  });

  test("joined by mutool have lost their fields, and that is said", async () => {
    const joined = made([await print(data), await print(other)], "mutool", "merge", "-o", "OUT", "FILE", "FILE2");
    expect(await codesOf(joined, { form })).toEqual(["no-fields"]);
  });
});
