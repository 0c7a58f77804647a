import {
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFField,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");
const empty = renderForm({ form, print: "fillable", date, fonts });
const key = (name: string): PDFName => PDFName.of(name);
const hex = (...bytes: readonly number[]): PDFHexString =>
  PDFHexString.of(bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(""));

/** Reads the form after its dictionaries were changed, as other programs leave them. */
async function readAfter(change: (field: (name: string) => PDFField, file: PDFDocument) => void): Promise<unknown> {
  const file = await PDFDocument.load(await empty);
  change((name) => file.getForm().getField(name), file);
  const read = await readFilledForm(await file.save({ updateFieldAppearances: false }));
  return read.ok ? read.value : read.issues.map(({ code, path }) => `${code} ${path}`.trim());
}
const readValue = (name: string, value: (file: PDFDocument) => PDFObject): Promise<unknown> =>
  readAfter((field, file) => field(name).acroField.dict.set(key("V"), value(file)));
const widgetOf = (field: PDFField, index: number): PDFDict => field.acroField.getWidgets()[index]!.dict;

describe("an answer is read in whatever way the standard lets it stand", () => {
  test("as a part of the file with its own content, packed or not (F66)", async () => {
    const text = "Łukasz\nand a second line";
    const bytes = [
      0xfe,
      0xff,
      ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
    ];
    for (const pack of ["stream", "flateStream"] as const)
      expect(
        await readValue("/address", ({ context }) => context.register(context[pack](new Uint8Array(bytes)))),
      ).toEqual({
        address: text,
      });
  });

  test("as UTF-8 and as UTF-16 in either order with their marks, and as the alphabet of PDF", async () => {
    const polish = new TextEncoder().encode("Żółć");
    for (const [value, said] of [
      [hex(0xef, 0xbb, 0xbf, ...polish), "Żółć"],
      [hex(0xfe, 0xff, 0x01, 0x7b), "Ż"],
      [hex(0xff, 0xfe, 0x7b, 0x01), "Ż"],
      [PDFString.of("\\225 \\(A\\) \\222"), "Ł (A) ™"],
    ] as const)
      expect(await readValue("/familyName", () => value)).toEqual({ familyName: said });
  });

  test("without the marks of language that stand within a text", async () => {
    const marked = "\u001BenGB\u001BThe dog \u001Bpl\u001BŁata";
    expect(await readValue("/familyName", () => PDFHexString.fromText(marked))).toEqual({ familyName: "The dog Łata" });
  });

  test("as a text where a name belongs, as a name where a text does, and as a list of one", async () => {
    const asText = readAfter((field) => {
      field("/pets").acroField.dict.set(key("V"), PDFString.of("yes"));
      widgetOf(field("/pets"), 0).set(key("AS"), key("yes"));
    });
    expect(await asText).toEqual({ pets: "yes" });
    expect(await readValue("/familyName", () => key("Byrne"))).toEqual({ familyName: "Byrne" });
    expect(await readValue("/levelWithControls", ({ context }) => context.obj([PDFString.of("low")]))).toEqual({
      levelWithControls: "low",
    });
  });

  test("in its place on the page, where the field itself says nothing", async () => {
    const read = readAfter((field, { context }) => {
      const { dict } = field("/familyName").acroField;
      dict.set(
        key("Kids"),
        context.obj([context.register(context.obj({ Subtype: "Widget", V: PDFString.of("Byrne") }))]),
      );
    });
    expect(await read).toEqual({ familyName: "Byrne" });
  });
});

describe("an answer that the file does not say clearly is an issue at its pointer", () => {
  test("a value that is no text", async () => {
    const unreadable = ["field-unreadable /familyName"];
    expect(await readValue("/familyName", () => PDFNumber.of(12))).toEqual(unreadable);
    expect(await readValue("/familyName", ({ context }) => context.obj({}))).toEqual(unreadable);
    const two = [PDFString.of("low"), PDFString.of("high")];
    expect(await readValue("/levelWithControls", ({ context }) => context.obj(two))).toEqual([
      "field-unreadable /levelWithControls",
    ]);
    expect(await readAfter((field) => field("/familyName").acroField.dict.delete(key("FT")))).toEqual(unreadable);
    const rich = readAfter((field) => field("/familyName").acroField.dict.set(key("RV"), PDFString.of("<p>Byrne</p>")));
    expect(await rich).toEqual(unreadable);
  });

  test("one square crossed and another said, two crossed, or one said and none crossed", async () => {
    const cross = (said: string, ...crossed: readonly string[]): Promise<unknown> =>
      readAfter((field) => {
        if (said !== "") field("/pets").acroField.dict.set(key("V"), key(said));
        for (const [index, square] of ["yes", "no"].entries())
          if (crossed.includes(square)) widgetOf(field("/pets"), index).set(key("AS"), key(square));
      });
    for (const wrong of [
      cross("yes", "no"),
      cross("yes", "yes", "no"),
      cross("yes"),
      cross("", "no"),
      cross("Off", "no"),
    ])
      expect(await wrong).toEqual(["parts-disagree /pets"]);
    expect(await cross("no", "no")).toEqual({ pets: "no" });
    expect(await cross("Off")).toEqual({});
  });

  test("another text in the field than in its place on the page", async () => {
    const read = readAfter((field, { context }) => {
      const { dict } = field("/familyName").acroField;
      dict.set(key("V"), PDFString.of("Byrne"));
      dict.set(
        key("Kids"),
        context.obj([context.register(context.obj({ Subtype: "Widget", V: PDFString.of("Roe") }))]),
      );
    });
    expect(await read).toEqual(["parts-disagree /familyName"]);
  });

  test("another line of a list marked than said", async () => {
    const marked = (index: number): Promise<unknown> =>
      readAfter((field, { context }) => {
        const { dict } = field("/levelWithControls").acroField;
        dict.set(key("V"), PDFString.of("low"));
        dict.set(key("I"), context.obj([index]));
      });
    const lines = await Promise.all([0, 1, 2, 3].map((index) => marked(index)));
    const said = { levelWithControls: "low" };
    expect(lines.filter((read) => !Array.isArray(read))).toEqual([said]);
    expect(lines.filter((read) => Array.isArray(read))).toEqual(Array(3).fill(["parts-disagree /levelWithControls"]));
  });
});

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
    const file = await PDFDocument.load(await empty);
    const [page] = await file.copyPages(second, [0]);
    file.addPage(page);
    const read = await readFilledForm(await file.save({ updateFieldAppearances: false }));
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["second-form"]);
  });
});
