import { PDFDocument, PDFString } from "@cantoo/pdf-lib";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { emptyForm, key, readAfter } from "../../test/readAfter.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");

describe("fields that are not the form's", () => {
  const adding = (name: string, text: string): Promise<unknown> =>
    readAfter((_, file) => {
      file.getForm().createTextField(name).setText(text);
    });

  test("of another program: filled in they are an issue, empty they are nothing", async () => {
    expect(await adding("Remarks", "Ring first.")).toEqual(["field-unknown"]);
    expect(await adding("Remarks", " ")).toEqual({});
  });

  test("of a second family, whatever a program that joins files calls them, are an issue (F67)", async () => {
    for (const name of ["/pets+1", "/familyName_2", "doc1./familyName", "/visits/0/staff"])
      expect(await adding(name, "Roe"), name).toEqual(["second-form"]);
  });

  test("of a second family that stand on a page alone, under the same names, are an issue (F67)", async () => {
    const second = await PDFDocument.load(
      await renderForm({ form, print: "fillable", data: { pets: "no" }, date, fonts }),
    );
    const file = await PDFDocument.load(await emptyForm);
    const [page] = await file.copyPages(second, [0]);
    file.addPage(page);
    const read = await readFilledForm(await file.save({ updateFieldAppearances: false }));
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["second-form"]);
  });

  test("of a second family whose field of the same name was made one with the first's, are an issue (F67)", async () => {
    const read = readAfter((field, file) => {
      const { dict } = field("/familyName").acroField;
      dict.set(key("V"), PDFString.of("Byrne"));
      const place = file.context.obj({ Subtype: "Widget", Rect: [0, 0, 9, 9] });
      place.set(key("Parent"), file.context.getObjectRef(dict)!);
      dict.set(key("Kids"), file.context.obj([file.context.register(place)]));
      file.addPage().node.addAnnot(file.context.getObjectRef(place)!);
    });
    expect(await read).toEqual(["second-form"]);
  });

  test("are said to be of a second family, even where the joined file has lost which form it is (F67)", async () => {
    const lost = readAfter((_, file) => {
      file.catalog.delete(key("PieceInfo"));
      file.getForm().createTextField("/familyName+1").setText("Roe");
    });
    expect(await lost).toEqual(["second-form"]);
    expect(await readAfter((_, file) => void file.catalog.delete(key("PieceInfo")))).toEqual(["unknown-form"]);
  });
});

describe("what somebody typed or drew on a page, beside the fields, is an issue", () => {
  const noted = (type: string, contents: string): Promise<unknown> =>
    readAfter((_, file) => {
      const note = { Type: "Annot", Subtype: type, Rect: [0, 0, 9, 9], Contents: PDFString.of(contents) };
      file.getPage(0).node.addAnnot(file.context.register(file.context.obj(note)));
    });

  test.each(["FreeText", "Text", "Ink", "Stamp"])("%s", async (type) => {
    expect(await noted(type, "Two dogs")).toEqual(["written-on-page"]);
  });

  test("but not a note that says nothing, nor a link", async () => {
    expect(await noted("Text", " ")).toEqual({});
    expect(await noted("Link", "Two dogs")).toEqual({});
  });
});
