import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, type PDFRadioGroup, PDFTextField } from "@cantoo/pdf-lib";
import { HomeVisitsError } from "@home-visits/core";
import { answerOptions, defineForm, english, forms, questionOf, type FlatField, type Form } from "@home-visits/forms";
import { Document } from "@react-pdf/renderer";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { readControls, type ReadControl } from "../../test/readControls.js";
import { elementsOf, readPdf } from "../../test/readPdf.js";
import { unicodeOf } from "../../test/matterhorn/fontConditions.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { SheetPages } from "../blocks/SheetPages.js";
import { renderDocument } from "../document/renderDocument.js";
import { rowsOffered } from "../prints/fillableRows.js";
import { formSheet } from "../prints/formSheet.js";
import { renderForm } from "../prints/renderForm.js";
import { answerPointer } from "./answerPointer.js";

const date = new Date("2026-06-09T00:00:00Z");
const ids = Object.keys(forms) as (keyof typeof forms)[];
const fillable = (form: Form, data = {}): Promise<Uint8Array> =>
  renderForm({ form, print: "fillable", data, date, fonts });

/** Every answer that a form can hold on a fillable print without answers: its pointer and its question. */
function expectedControls(form: Form): ReadonlyMap<string, FlatField> {
  const expected = new Map<string, FlatField>();
  for (const field of form.definition.fields) {
    if (field.type === "band") continue;
    if (field.type !== "rows") {
      expected.set(answerPointer(field.id), field);
      continue;
    }
    const block = form.definition.layout.blocks.find((each) => each.block === "table" && each.field === field.id);
    const slots = block?.block === "table" && block.mode === "slots" ? (block.slotLabels ?? []).length : 0;
    const rows = slots > 0 ? slots : rowsOffered(field, 0);
    for (let index = 0; index < rows; index++)
      for (const column of field.columns)
        if (column.type !== "band") expected.set(answerPointer(column.id, { field: field.id, index }), column);
  }
  return expected;
}

describe.each(ids)("the fields of a fillable print: %s", (id) => {
  const form = forms[id];
  const printed = fillable(form);
  const controls = printed.then((bytes) => readControls(bytes));

  test("are one for each answer, named by its pointer, with its question as the tooltip", async () => {
    const expected = expectedControls(form);
    const found = new Map((await controls).map((control) => [control.name, control]));
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [name, field] of expected) {
      expect(found.get(name)?.tooltip, name).toBe(questionOf(field));
      expect(found.get(name)?.value, name).toBe("");
    }
  });

  test("are squares for Yes and No, a list for any other choice, and boxes for the rest, of lines where the answer is long", async () => {
    const expected = expectedControls(form);
    for (const { kind, multiline, name, options } of await controls) {
      const field = expected.get(name)!;
      const answers = answerOptions(field, english);
      if (field.type === "yesNo" || field.type === "yesNoNotKnown") expect(kind, name).toBe("radio");
      else if (answers === undefined) expect(kind, name).toBe("text");
      else {
        expect(kind, name).toBe("list");
        expect(options.slice(1)).toEqual(
          answers.map((each) => ({ exportValue: String(each.const), displayValue: each.title })),
        );
        expect(options[0]).toEqual({ exportValue: "", displayValue: "" });
      }
      if (field.type === "longText" || field.type === "address") expect(multiline, name).toBe(true);
    }
  });

  test("stand inside their page, and none on another", async () => {
    const { pages } = await readPdf(await printed);
    const all = await controls;
    for (const { box, name, page } of all) {
      const [left = 0, low = 0, right = 0, high = 0] = box;
      const { height, width } = pages[page - 1]!;
      expect(left >= 30 && low >= 40 && right <= width - 30 && high <= height - 30, name).toBe(true);
      expect(right - left > 8 && high - low > 8, name).toBe(true);
    }
    const overlapping = (a: ReadControl, b: ReadControl): boolean =>
      a.page === b.page &&
      a.box[0]! < b.box[2]! &&
      b.box[0]! < a.box[2]! &&
      a.box[1]! < b.box[3]! &&
      b.box[1]! < a.box[3]!;
    for (const [index, one] of all.entries())
      expect(all.slice(index + 1).filter((other) => overlapping(one, other))).toEqual([]);
  });

  test("are each in the structure, in the order of the tab key, and pages say that the structure is the tab order", async () => {
    const bytes = await printed;
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    const inStructure = annotationsInStructure(file);
    const onPages = file.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
    expect(inStructure.map(String)).toEqual(onPages.map(String));
    for (const page of file.getPages()) expect(page.node.get(PDFName.of("Tabs"))).toBe(PDFName.of("S"));
    const { structure } = await readPdf(bytes);
    expect(elementsOf(structure, "Form").length).toBe(onPages.length);
  });

  test("bring what they show: no viewer has to draw them anew", async () => {
    const file = await PDFDocument.load(await printed, { updateMetadata: false });
    const form_ = file.catalog.lookup(PDFName.of("AcroForm"), PDFDict);
    expect(form_.lookup(PDFName.of("NeedAppearances"))).not.toBe(PDFBool.True);
    for (const field of file.getForm().getFields())
      for (const widget of field.acroField.getWidgets()) expect(widget.getAppearances()?.normal).toBeDefined();
  });
});

/** The annotations that the structure holds, in reading order. */
function annotationsInStructure(file: PDFDocument): readonly unknown[] {
  const below = (value: unknown): unknown[] => {
    const found = value instanceof PDFArray || value instanceof PDFDict ? value : file.context.lookup(value as never);
    if (found instanceof PDFArray) return found.asArray().flatMap(below);
    if (!(found instanceof PDFDict)) return [];
    if (found.get(PDFName.of("Type")) === PDFName.of("OBJR")) return [found.get(PDFName.of("Obj"))];
    const kids = found.get(PDFName.of("K"));
    return kids === undefined ? [] : below(kids);
  };
  return below(file.catalog.lookup(PDFName.of("StructTreeRoot")));
}

describe("answers so far", () => {
  test("are the fields' values, days as a person reads them", async () => {
    const form = forms["risk-assessment"];
    const data = {
      academy: "Łąka Primary",
      completedOn: "2026-06-09",
      hazards: [{ hazard: words.urdu, initialLikelihood: 4 }, { controls: `${words.gurmukhi}\n${words.bengali}` }],
    };
    const values = new Map((await readControls(await fillable(form, data))).map(({ name, value }) => [name, value]));
    expect(values.get("/academy")).toBe("Łąka Primary");
    expect(values.get("/completedOn")).toBe("9 June 2026");
    expect(values.get("/hazards/0/hazard")).toBe(words.urdu);
    expect(values.get("/hazards/0/initialLikelihood")).toBe("4");
    expect(values.get("/hazards/1/controls")).toBe(`${words.gurmukhi}\n${words.bengali}`);
    expect(values.get("/hazards/0/controls")).toBe("");
  });

  test("leave spare rows below those of a table, however many there are", async () => {
    const form = forms["home-visit-log"];
    const rows = form.definition.fields.find(({ id }) => id === "visits")!;
    const printRows = rows.type === "rows" ? rows.printRows : 0;
    for (const count of [1, printRows, printRows + 7]) {
      const controls = await readControls(await fillable(form, sampleData(form, count)));
      const indexes = new Set(controls.map(({ name }) => Number(/^\/visits\/(\d+)\//.exec(name)?.[1])));
      expect(indexes.size).toBe(Math.max(printRows, count + 2));
    }
  });

  test("make the box grow; what no page can hold is in the field all the same", async () => {
    const form = forms["initial-risk-assessment"];
    const height = async (text: string): Promise<number> => {
      const controls = await readControls(await fillable(form, { areasOfConcern: text }));
      const [box] = controls.filter(({ name }) => name === "/areasOfConcern");
      expect(box?.value).toBe(text);
      return box!.box[3]! - box!.box[1]!;
    };
    const short = await height("A word.");
    const long = await height("A sentence of some length. ".repeat(60));
    const endless = await height("A sentence of some length. ".repeat(370));
    expect(long).toBeGreaterThan(short + 50);
    expect(endless).toBeGreaterThanOrEqual(long);
    expect(endless).toBeLessThan(600);
  });
});

test("the squares of one question exclude each other, and a cross can be taken back", async () => {
  const form = forms["initial-risk-assessment"];
  const file = await PDFDocument.load(await fillable(form, { pets: "yes" }), { updateMetadata: false });
  const pets = file.getForm().getRadioGroup("/pets");
  const crossed = (group: PDFRadioGroup): string[] =>
    group.acroField.getWidgets().map((widget) => widget.getAppearanceState()?.decodeText() ?? "");
  expect(pets.getOptions()).toEqual(["yes", "no"]);
  expect(crossed(pets)).toEqual(["yes", "Off"]);
  pets.select("no");
  expect(crossed(pets)).toEqual(["Off", "no"]);
  expect(pets.isOffToggleable()).toBe(true);
  pets.clear();
  expect(crossed(pets)).toEqual(["Off", "Off"]);
});

test("a letter of Polish, Turkish, Welsh, Vietnamese, Greek or Ukrainian is in the font for typing, printed or not", async () => {
  const file = await PDFDocument.load(await fillable(forms["no-answer-note"]), { updateMetadata: false });
  const [field] = file
    .getForm()
    .getFields()
    .filter((each) => each instanceof PDFTextField);
  const font = /\/(\S+)/.exec(field?.acroField.getDefaultAppearance() ?? "")?.[1] ?? "";
  const resources = file.catalog.lookup(PDFName.of("AcroForm"), PDFDict).lookup(PDFName.of("DR"), PDFDict);
  const read = unicodeOf(resources.lookup(PDFName.of("Font"), PDFDict).lookup(PDFName.of(font), PDFDict));
  const letters = new Set([...read.values()].map((units) => String.fromCharCode(...units)));
  for (const letter of "ŁąĞışŵŷễ₫ΏЖґ") expect(letters.has(letter), letter).toBe(true);
});

test("the same answers and date give the same bytes, and no answer is in the file's information", async () => {
  const form = forms["visit-record"];
  const data = sampleData(form, 2, () => words.urdu);
  const [one, two] = [await fillable(form, data), await fillable(form, data)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const { info } = await readPdf(one);
  expect(JSON.stringify(info)).not.toContain(words.urdu);
});

test("no text of a fillable print stands outside its tags", async () => {
  for (const id of ["risk-assessment", "doorstep-risk-assessment", "buddy-sheet"] as const) {
    const { texts } = await readPdf(await fillable(forms[id]));
    expect(texts.filter(({ mark, text }) => mark === undefined && text.trim() !== "")).toEqual([]);
  }
});

test("two fillable forms with the same question do not share a file: an answer would stand in both", async () => {
  const sheets = [1, 2].map((key) =>
    createElement(SheetPages, { key, ...formSheet({ form: forms["no-answer-note"], print: "fillable" }, fonts) }),
  );
  const failed = renderDocument(createElement(Document, {}, sheets), { title: "Two", date, fonts });
  await expect(failed).rejects.toThrow(HomeVisitsError);
});

test("a column of squares that does not fit a question's answers leaves no answer without its field", async () => {
  const own = forms["initial-risk-assessment"].definition;
  const fields = own.fields.map((field) =>
    field.id === "violentOffences" ? ({ ...field, type: "yesNoNotKnown" } as FlatField) : field,
  );
  const form = defineForm({ ...own, id: "own-form", fields });
  const squares = (await readControls(await fillable(form))).filter(({ name }) => name === "/violentOffences");
  expect(squares.map(({ square }) => square)).toEqual(["yes", "no", "not-known"]);
});
