import { PDFDocument } from "@cantoo/pdf-lib";
import { forms, type FormDocument } from "@home-visits/forms";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { fonts, words } from "../../test/sharedFonts.js";
import { made } from "../../test/systemCommand.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

// What else the programs of an office do to a filled form on its way back, beside filling it in and saving it.
const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");
const data = { familyName: words.latin, address: words.urdu, pets: "yes", levelWithControls: "low" } as const;
const print = (answers: FormDocument = data): Promise<Uint8Array> =>
  renderForm({ form, print: "fillable", data: answers, date, fonts });
const filled = print();
const outcome = async (bytes: Uint8Array, options = {}): Promise<unknown> => {
  const read = await readFilledForm(bytes, options);
  return read.ok ? read.value : read.issues.map(({ code, path }) => `${code} ${path}`.trim());
};
const bySaying = async (text: string): Promise<Uint8Array> => {
  const file = await PDFDocument.create();
  file.addPage().drawText(text, { x: 90, y: 90 });
  return file.save();
};
const python = (script: string): readonly string[] => ["/usr/bin/python3", "-W", "ignore", "-c", script];
const pypdf = (work: string): readonly string[] =>
  python(`from pypdf import PdfReader, PdfWriter\nwriter = PdfWriter()\n${work}\nwriter.write("OUT")`);
const pages = (work: string): readonly string[] =>
  pypdf(`pages = list(PdfReader("FILE").pages)\n${work}\n[writer.add_page(page) for page in pages]`);
const clone = 'writer.clone_document_from_reader(PdfReader("FILE"))\n';
const poppler = (work: string): readonly string[] =>
  python(`import gi
gi.require_version("Poppler", "0.18")
from gi.repository import Poppler
document = Poppler.Document.new_from_file("file://FILE", None)
page = document.get_page(0)
area = Poppler.Rectangle.new()
area.x1, area.y1, area.x2, area.y2 = 90.0, 90.0, 200.0, 120.0
${work}
document.save("file://OUT")`);

describe("a filled form that a program arranged anew reads back the same", () => {
  test.each<readonly [string, readonly string[]]>([
    ["qpdf, with the parts of a page made one", ["qpdf", "--coalesce-contents", "FILE", "OUT"]],
    ["qpdf, with its operators in lines", ["qpdf", "--normalize-content=y", "FILE", "OUT"]],
    ["qpdf, with the drawings of its fields made anew", ["qpdf", "--generate-appearances", "FILE", "OUT"]],
    ["qpdf, without what no page needs", ["qpdf", "--remove-unreferenced-resources=yes", "FILE", "OUT"]],
    ["qpdf, with a page turned", ["qpdf", "--rotate=+90:1", "FILE", "OUT"]],
    ["qpdf, with the turn taken out of its pages", ["qpdf", "--rotate=+90:1", "--flatten-rotation", "FILE", "OUT"]],
    ["qpdf, as an older file", ["qpdf", "--force-version=1.4", "--object-streams=disable", "FILE", "OUT"]],
    ["qpdf, packed as closely as it can", ["qpdf", "--recompress-flate", "--compression-level=9", "FILE", "OUT"]],
    ["qpdf, with a page of the office in front", ["qpdf", "FILE", "--pages", "FILE2", "1", "FILE", "1-z", "--", "OUT"]],
    ["qpdf, with a file within it", ["qpdf", "FILE", "--add-attachment", "FILE2", "--key=note", "--", "OUT"]],
    ["pdftk, page by page", ["pdftk", "FILE", "cat", "output", "OUT"]],
    ["pdftk, with a page turned", ["pdftk", "FILE", "rotate", "1east", "output", "OUT"]],
    ["pdftk, with a wish to have its boxes drawn anew", ["pdftk", "FILE", "output", "OUT", "need_appearances"]],
    ["pdftk, with a file within it", ["pdftk", "FILE", "attach_files", "FILE2", "output", "OUT"]],
    ["mutool, with everything unpacked", ["mutool", "clean", "-d", "FILE", "OUT"]],
    ["mutool, with its operators written anew", ["mutool", "clean", "-s", "FILE", "OUT"]],
    ["pypdf, as a copy", pypdf(clone)],
    ["pypdf, with another description", pypdf(`${clone}writer.add_metadata({"/Author": "Office"})`)],
    ["pypdf, put behind nothing", pypdf('writer.append("FILE")')],
    ["poppler's library, as it was", poppler("")],
    ["pdfattach", ["pdfattach", "FILE", "FILE2", "OUT"]],
  ])("%s", async (_, [program = "", ...options]) => {
    const saved = made([await filled, await bySaying("From the office")], program, ...options);
    expect(await outcome(saved, { form })).toEqual(data);
  });
});

describe("what a program puts onto a page, where the fields stay empty or not, is an issue", () => {
  test.each<readonly [string, readonly string[]]>([
    ["qpdf lays over it", ["qpdf", "FILE", "--overlay", "FILE2", "--", "OUT"]],
    ["qpdf lays under it", ["qpdf", "FILE", "--underlay", "FILE2", "--", "OUT"]],
    ["pdftk stamps on it", ["pdftk", "FILE", "stamp", "FILE2", "output", "OUT"]],
    ["pdftk lays behind it", ["pdftk", "FILE", "background", "FILE2", "output", "OUT"]],
    [
      "poppler's library notes on it",
      poppler(
        "page.add_annot(Poppler.AnnotText.new(document, area))\npage.add_annot(Poppler.AnnotSquare.new(document, area))",
      ),
    ],
    ["poppler's library circles on it", poppler("page.add_annot(Poppler.AnnotCircle.new(document, area))")],
    [
      "poppler's library draws on it",
      poppler(
        "start, end = Poppler.Point.new(), Poppler.Point.new()\nend.x = end.y = 90.0\npage.add_annot(Poppler.AnnotLine.new(document, area, start, end))",
      ),
    ],
  ])("%s", async (_, [program = "", ...options]) => {
    for (const answers of [data, {}])
      expect(
        await outcome(made([await print(answers), await bySaying("Two dogs")], program, ...options), { form }),
      ).toEqual(["written-on-page"]);
  });

  test.each([
    [
      "types",
      { annotationType: 3, value: "Two dogs", fontSize: 12, color: [0, 0, 0], rect: [90, 90, 200, 120], rotation: 0 },
    ],
    [
      "draws",
      {
        annotationType: 15,
        color: [0, 0, 0],
        opacity: 1,
        thickness: 1,
        paths: {
          lines: [new Float32Array([90, 90, 90, 90, 120, 120])],
          points: [new Float32Array([90, 90, 120, 120])],
        },
        rect: [90, 90, 200, 120],
        rotation: 0,
      },
    ],
  ])("what a person %s in Firefox's viewer", async (_, drawn) => {
    const task = getDocument({ data: (await filled).slice(), verbosity: 0 });
    const document = await task.promise;
    document.annotationStorage.setValue("pdfjs_internal_editor_0", { ...drawn, pageIndex: 0, id: null });
    const saved = await document.saveDocument();
    await task.destroy();
    expect(await outcome(saved)).toEqual(["written-on-page"]);
  });
});

describe("a form that has become a picture of itself has no fields left", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      "qpdf, with its fields put into the page",
      ["qpdf", "--generate-appearances", "--flatten-annotations=all", "FILE", "OUT"],
    ],
    ["pdftk, flattened", ["pdftk", "FILE", "output", "OUT", "flatten"]],
    ["mutool, converted", ["mutool", "convert", "-o", "OUT", "FILE"]],
    ["poppler, as a drawing", ["pdftocairo", "-pdf", "FILE", "OUT"]],
  ])("by %s", async (_, [program = "", ...options]) => {
    expect(await outcome(made([await filled], program, ...options), { form })).toEqual(["no-fields"]);
  });
});

test("a page taken out by qpdf, pdftk or poppler takes its fields with it, and each is named", async () => {
  const record = forms["visit-record"];
  const both = await renderForm({ form: record, print: "fillable", data: {}, date, fonts });
  for (const [program, ...options] of [
    ["qpdf", "FILE", "--pages", ".", "1", "--", "OUT"],
    ["pdftk", "FILE", "cat", "1", "output", "OUT"],
    ["pdfseparate", "-f", "1", "-l", "1", "FILE", "OUT"],
  ] as const) {
    const found = await outcome(made([both], program, ...options), { form: record });
    expect(found, program).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:field-missing \/|no-fields)/)]));
  }
});

describe("a program that copies the pages alone loses the groups of squares, and each is named", () => {
  test.each<readonly [string, readonly string[]]>([
    ["pdfunite, of nothing else", ["pdfunite", "FILE", "OUT"]],
    ["pypdf, with its contents packed", pages("[page.compress_content_streams() for page in pages]")],
    ["pypdf, with a page turned", pages("pages[0].rotate(90)")],
  ])("%s", async (_, [program = "", ...options]) => {
    const found = await outcome(made([await filled], program, ...options), { form });
    expect(found).toEqual(expect.arrayContaining(["field-missing /pets", "field-missing /agencyRisks"]));
  });

  test("pypdf, with something merged into a page, which is told besides", async () => {
    const [program = "", ...options] = pages('pages[0].merge_page(PdfReader("FILE2").pages[0])');
    const found = await outcome(made([await filled, await bySaying("Two dogs")], program, ...options), { form });
    expect(found).toEqual(expect.arrayContaining(["field-missing /pets", "written-on-page"]));
  });
});

describe("a lock that an office chooses", () => {
  const locked = async (password: string, ...more: readonly string[]): Promise<Uint8Array> =>
    made([await filled], "qpdf", "--encrypt", password, "owner", "256", ...more, "--", "FILE", "OUT");
  test.each(["pässwört", "hasło-żółć", "пароль", "a b  c", "£5 note", "x".repeat(120)])(
    "opens with %j",
    async (password) => {
      const bytes = await locked(password);
      expect(await outcome(bytes)).toEqual(["password-needed"]);
      expect(await outcome(bytes, { password })).toEqual(data);
    },
  );
  test("with its description left open reads the same", async () => {
    expect(await outcome(await locked("word", "--cleartext-metadata"), { password: "word" })).toEqual(data);
  });
  test("that forbids all but reading is no lock for a reader", async () => {
    expect(await outcome(await locked("", "--print=none", "--modify=none", "--extract=n"))).toEqual(data);
  });
});
