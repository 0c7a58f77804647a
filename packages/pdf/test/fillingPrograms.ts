import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadControl } from "./readControls.js";

/** An answer for a program to fill in; a list's by the words on it too. */
export type Filling = {
  readonly name: string;
  readonly kind: ReadControl["kind"];
  readonly value: string;
  readonly title: string;
  /** The answers that a group's squares stand for, in their order. */
  readonly squares: readonly string[];
};

/** A program that fills in forms; it gets a print and gives back what it saved. */
export type FillingProgram = (bytes: Uint8Array, fillings: readonly Filling[]) => Promise<Uint8Array>;

/** Runs a program in a folder that holds `in.pdf`, `fillings.json` and what else it needs, and gives back its `out.pdf`. */
function inFolder(
  files: (fillings: readonly Filling[]) => Readonly<Record<string, string>>,
  ...command: string[]
): FillingProgram {
  return (bytes, fillings) => {
    const folder = mkdtempSync(join(tmpdir(), "fill-"));
    try {
      writeFileSync(join(folder, "in.pdf"), bytes);
      const all = { "fillings.json": JSON.stringify(fillings), ...files(fillings) };
      for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
      const [program = "", ...options] = command;
      execFileSync(program, options, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
      return Promise.resolve(new Uint8Array(readFileSync(join(folder, "out.pdf"))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

const python = "/usr/bin/python3";

const pypdf = `
import json
from pypdf import PdfReader, PdfWriter
writer = PdfWriter()
writer.clone_document_from_reader(PdfReader("in.pdf"))
values = {f["name"]: ("/" + f["value"] if f["kind"] in ("radio", "check") else f["value"]) for f in json.load(open("fillings.json"))}
for page in writer.pages:
    writer.update_page_form_field_values(page, values)
writer.write("out.pdf")
`;

const poppler = `
import json, os
import gi
gi.require_version("Poppler", "0.18")
from gi.repository import Poppler
document = Poppler.Document.new_from_file("file://" + os.path.abspath("in.pdf"), None)
fillings = {f["name"]: f for f in json.load(open("fillings.json"))}
for index in range(document.get_n_pages()):
    for mapping in document.get_page(index).get_form_field_mapping():
        field = mapping.field
        name = field.get_name()
        if name not in fillings: continue
        filling = fillings[name]
        if filling["kind"] == "text": field.text_set_text(filling["value"])
        elif filling["kind"] == "list":
            for item in range(field.choice_get_n_items()):
                if field.choice_get_item(item) == filling["title"]: field.choice_select_item(item)
        else:
            # Poppler lists the squares of a page from the last to the first, and does not say what they stand for.
            squares = [other.field for other in document.get_page(index).get_form_field_mapping() if other.field.get_name() == name]
            list(reversed(squares))[filling["squares"].index(filling["value"])].button_set_state(True)
document.save("file://" + os.path.abspath("out.pdf"))
`;

// Its script has no name of a field's own, so the names are taken from the page's list, which is in the same order.
const mutool = `
var fillings = JSON.parse(read("fillings.json"));
function has(object, key) { var entry = object.get(key); return entry !== undefined && entry !== null && !entry.isNull(); }
var file = new PDFDocument("in.pdf");
for (var index = 0; index < file.countPages(); index++) {
  var widgets = file.loadPage(index).getWidgets();
  var listed = file.findPage(index).get("Annots");
  var objects = [];
  for (var at = 0; at < listed.length; at++)
    if (listed.get(at).get("Subtype").asName() === "Widget") objects.push(listed.get(at));
  for (var which = 0; which < widgets.length; which++) {
    var object = objects[which];
    var named = has(object, "T") ? object : object.get("Parent");
    fillings.forEach(function (filling) {
      if (filling.name !== named.get("T").asString()) return;
      if (filling.kind === "text") widgets[which].setTextValue(filling.value);
      else if (filling.kind === "list") widgets[which].setChoiceValue(filling.value);
      else if (has(object.get("AP").get("N"), filling.value)) widgets[which].toggle();
      widgets[which].update();
    });
  }
}
file.save("out.pdf", "");
`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const xfdf = (fillings: readonly Filling[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>${fillings
    .map(({ name, value }) => `<field name="${escaped(name)}"><value>${escaped(value)}</value></field>`)
    .join("")}</fields></xfdf>`;

async function byPdfJs(bytes: Uint8Array, fillings: readonly Filling[]): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page++) {
    const annotations = (await (await document.getPage(page)).getAnnotations()) as {
      readonly id: string;
      readonly fieldName: string;
      readonly buttonValue?: string;
    }[];
    for (const { buttonValue, fieldName, id } of annotations) {
      const filling = fillings.find(({ name }) => name === fieldName);
      if (filling === undefined) continue;
      document.annotationStorage.setValue(id, {
        value: filling.kind === "check" || (filling.kind === "radio" ? buttonValue === filling.value : filling.value),
      });
    }
  }
  const saved = await document.saveDocument();
  await task.destroy();
  return saved;
}

/** The programs that schools and their software fill in forms with, but for viewers, which are tried by hand. */
export const fillingPrograms: Readonly<Record<string, FillingProgram>> = {
  "pdf.js": byPdfJs,
  pypdf: inFolder(() => ({ "fill.py": pypdf }), python, "fill.py"),
  "poppler's library": inFolder(() => ({ "fill.py": poppler }), python, "fill.py"),
  mutool: inFolder(() => ({ "fill.js": mutool }), "mutool", "run", "fill.js"),
  pdftk: inFolder(
    (fillings) => ({ "in.xfdf": xfdf(fillings) }),
    "pdftk",
    "in.pdf",
    "fill_form",
    "in.xfdf",
    "output",
    "out.pdf",
  ),
};
