import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNull, PDFString, degrees } from "@cantoo/pdf-lib";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { calendarIn } from "../../test/anyZone.js";
import { emptyForm, key, readAfter, widgetOf } from "../../test/readAfter.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

// What an office gets back from Acrobat, Preview, Edge, Firefox, Xournal++, the app of a telephone, a scanner and a mail server.
const form = forms["initial-risk-assessment"];
const date = new Date("2026-06-09T00:00:00Z");
const data = { familyName: "Byrne", pets: "yes", levelWithControls: "low" } as const;
const filled = renderForm({ form, print: "fillable", data, date, fonts });
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

type Change = (file: PDFDocument) => unknown;
const outcome = async (bytes: Uint8Array, options = {}): Promise<unknown> => {
  const read = await readFilledForm(bytes, options);
  return read.ok ? read.value : read.issues.map(({ code, path }) => `${code} ${path}`.trim());
};
const changed = async (change: Change, of: Promise<Uint8Array> = filled, options = {}): Promise<unknown> => {
  const file = await PDFDocument.load(await of, { updateMetadata: false });
  await change(file);
  return outcome(await file.save({ updateFieldAppearances: false }), options);
};
const annotate = (type: string, more: object = {}): Change => {
  return (file) => {
    const made = file.context.obj({ Type: "Annot", Subtype: type, Rect: [0, 0, 9, 9], ...more });
    file.getPage(0).node.addAnnot(file.context.register(made));
  };
};

describe("a mark of any kind that a viewer puts on a page is an issue", () => {
  test.each([
    ...["Square", "Circle", "Line", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret"],
    ...["FileAttachment", "Sound", "Redact", "Watermark", "FreeText", "Ink", "Stamp"],
  ])("%s", async (type) => {
    expect(await changed(annotate(type))).toEqual(["written-on-page"]);
  });

  test.each(["Popup", "Link", "PrinterMark", "TrapNet"])("%s is none", async (type) => {
    expect(await changed(annotate(type))).toEqual(data);
  });

  test("a place on a page that does not say what it is is none", async () => {
    expect(await changed((file) => file.getPage(0).node.addAnnot(file.context.register(file.context.obj({}))))).toEqual(
      data,
    );
  });
});

describe("what a program without fields writes into the page itself is an issue", () => {
  test.each<readonly [string, Change]>([
    ["letters", (file) => file.getPage(0).drawText("Two dogs", { x: 90, y: 700 })],
    ["a line", (file) => file.getPage(0).drawLine({ start: { x: 9, y: 9 }, end: { x: 90, y: 90 } })],
    ["a white box over an answer", (file) => file.getPage(0).drawRectangle({ x: 9, y: 9, width: 90, height: 9 })],
    ["a circle", (file) => file.getPage(0).drawCircle({ x: 90, y: 90, size: 9 })],
    ["a picture of a signature", async (file) => file.getPage(0).drawImage(await file.embedPng(pixel))],
    [
      "a page of another file",
      async (file) => {
        const other = await PDFDocument.create();
        other.addPage([90, 90]).drawText("Two dogs");
        file.getPage(0).drawPage((await file.embedPdf(await other.save()))[0]!);
      },
    ],
  ])("%s", async (_, draw) => {
    expect(await changed(draw)).toEqual(["written-on-page"]);
    expect(await changed(draw, emptyForm)).toEqual(["written-on-page"]);
  });

  test.each<readonly [string, Change]>([
    ["a page turned on a telephone", (file) => file.getPage(0).setRotation(degrees(90))],
    ["a page cut to its size", (file) => file.getPage(0).setCropBox(9, 9, 500, 800)],
    ["a cover page in front of it", (file) => file.insertPage(0).drawText("From the office")],
    ["a page behind it", (file) => file.addPage().drawText("Please return this form")],
    [
      "page numbers that are marked as such",
      (file) => {
        const { context } = file;
        const numbers = context.register(context.stream("/Artifact <</Type /Pagination>> BDC BT (Page 1) Tj ET EMC"));
        const { node } = file.getPage(0);
        node.set(key("Contents"), context.obj([node.get(key("Contents"))!, numbers]));
      },
    ],
    [
      "a page whose parts were put into a list with nothing new",
      (file) => {
        const { context } = file;
        const { node } = file.getPage(0);
        const [before, after] = ["q\n", "\nQ\n"].map((text) => context.register(context.stream(text)));
        node.set(key("Contents"), context.obj([before!, node.get(key("Contents"))!, after!]));
      },
    ],
  ])("but not %s", async (_, change) => {
    expect(await changed(change)).toEqual(data);
  });

  test("and a page that draws more than any form is refused", async () => {
    const much: Change = (file) => {
      const { context } = file;
      const { node } = file.getPage(0);
      const drawn = context.register(context.flateStream(" ".repeat(4_100_000)));
      node.set(key("Contents"), context.obj([node.get(key("Contents"))!, drawn]));
    };
    expect(await changed(much)).toEqual(["too-large"]);
  });
});

describe("a box that shows an answer which the file does not say is an issue", () => {
  const shows = (content: string, name = "/areasOfConcern"): Promise<unknown> =>
    readAfter((field, { context }) => {
      widgetOf(field(name), 0).set(key("AP"), context.obj({ N: context.register(context.flateStream(content)) }));
    });
  test.each([
    "/Tx BMC BT /F1 11 Tf (Two dogs) Tj ET EMC",
    "BT <00240025> Tj ET",
    "BT [(D)20(ogs)] TJ ET",
    "BT (a) ' ET",
  ])("%s", async (content) => {
    expect(await shows(content)).toEqual(["parts-disagree /areasOfConcern"]);
    expect(await shows(content, "/levelWithControls")).toEqual(["parts-disagree /levelWithControls"]);
  });
  test.each(["", "/Tx BMC EMC", "/Tx BMC BT () Tj ET EMC", "BT (  ) Tj ET", "0 0 9 9 re f"])(
    "but not %j",
    async (content) => {
      expect(await shows(content)).toEqual({});
    },
  );
  test("also where the answer was taken back and the box still shows it", async () => {
    const cleared = (value: PDFString | typeof PDFNull | undefined): Promise<unknown> =>
      changed((file) => {
        const { dict } = file.getForm().getField("/familyName").acroField;
        if (value === undefined) dict.delete(key("V"));
        else dict.set(key("V"), value);
      });
    for (const value of [undefined, PDFNull, PDFString.of(""), PDFString.of(" ")])
      expect(await cleared(value)).toEqual(["parts-disagree /familyName"]);
  });
  test("but not where its drawing was left as it was beside another answer, as most programs do", async () => {
    const other = changed((file) => file.getForm().getTextField("/familyName").setText("Roe"));
    expect(await other).toEqual({ ...data, familyName: "Roe" });
  });
});

describe("a file that a program arranged anew reads back the same", () => {
  const dictOf = (file: PDFDocument, name: string): PDFDict => file.getForm().getField(name).acroField.dict;
  test.each<readonly [string, Change]>([
    [
      "boxes that are read only",
      (file) =>
        file
          .getForm()
          .getFields()
          .forEach((field) => field.enableReadOnly()),
    ],
    [
      "boxes that are hidden",
      (file) => widgetOf(file.getForm().getField("/familyName"), 0).set(key("F"), file.context.obj(2)),
    ],
    [
      "a wish to have its boxes drawn anew",
      (file) => file.getForm().acroForm.dict.set(key("NeedAppearances"), file.context.obj(true)),
    ],
    ["no list of its fields", (file) => file.getForm().acroForm.dict.set(key("Fields"), file.context.obj([]))],
    ["no word that it is a form", (file) => file.catalog.delete(key("AcroForm"))],
    ["pages that have lost the places of its fields", (file) => file.getPage(0).node.delete(key("Annots"))],
    ["boxes without drawings", (file) => widgetOf(file.getForm().getField("/familyName"), 0).delete(key("AP"))],
    [
      "squares without drawings",
      (file) =>
        file
          .getForm()
          .getField("/pets")
          .acroField.getWidgets()
          .forEach(({ dict }) => dict.delete(key("AP"))),
    ],
    ["boxes without a size of letters", (file) => dictOf(file, "/familyName").delete(key("DA"))],
    ["boxes for few letters", (file) => dictOf(file, "/familyName").set(key("MaxLen"), file.context.obj(3))],
    [
      "no tags",
      (file) => {
        file.catalog.delete(key("StructTreeRoot"));
        file.catalog.delete(key("MarkInfo"));
      },
    ],
    [
      "no outline, no language, no title",
      (file) => {
        for (const name of ["Outlines", "Lang", "Metadata"]) file.catalog.delete(key(name));
      },
    ],
    [
      "an answer that stands by itself in the file",
      (file) => dictOf(file, "/familyName").set(key("V"), file.context.register(PDFString.of("Byrne"))),
    ],
    ["a script that counts on its fields", (file) => file.getForm().acroForm.dict.set(key("CO"), file.context.obj([]))],
    ["an answer to begin with beside it", (file) => dictOf(file, "/familyName").set(key("DV"), PDFString.of("Roe"))],
    [
      "an empty signature of a viewer's own",
      (file) => {
        const { context } = file;
        const sign = context.register(
          context.obj({
            Type: "Annot",
            Subtype: "Widget",
            FT: "Sig",
            T: PDFString.of("Signature1"),
            Rect: [0, 0, 9, 9],
          }),
        );
        file.getPage(0).node.addAnnot(sign);
      },
    ],
    ["a file within it", (file) => file.attach(new TextEncoder().encode("notes"), "notes.txt", {})],
  ])("%s", async (_, change) => {
    expect(await changed(change)).toEqual(data);
  });

  test("squares that are numbered, with their answers in a list beside them", async () => {
    const numbered = changed((file) => {
      const field = file.getForm().getField("/pets");
      const { dict } = field.acroField;
      const states = field.acroField.getWidgets().map((widget) => {
        const drawings = widget.dict.lookup(key("AP"), PDFDict).lookup(key("N"), PDFDict);
        return { widget, drawings, own: drawings.keys().find((name) => name !== key("Off"))! };
      });
      dict.set(key("Opt"), file.context.obj(states.map(({ own }) => PDFString.of(own.decodeText()))));
      states.forEach(({ drawings, own, widget }, index) => {
        drawings.set(key(String(index)), drawings.get(own)!);
        drawings.delete(own);
        if (own === key("yes")) {
          widget.dict.set(key("AS"), key(String(index)));
          dict.set(key("V"), key(String(index)));
        }
      });
    });
    expect(await numbered).toEqual(data);
  });

  test("without the name of its form, where the form is given, and by the clock of the school that is given", async () => {
    const at = { arrivedAt: "2026-06-09T14:30:00+05:45" };
    const record = forms["visit-record"];
    const school = { calendar: calendarIn("Asia/Kathmandu") };
    const print = renderForm({ form: record, print: "fillable", data: at, date, fonts, school });
    const lost: Change = (file) => file.catalog.delete(key("PieceInfo"));
    expect(await changed(lost, print)).toEqual(["unknown-form"]);
    expect(await changed(lost, print, { form: record, school })).toEqual(at);
  });
});

describe("an answer that no program should have written is asked about at its place", () => {
  const typed = async (text: string) => {
    const file = await PDFDocument.load(await emptyForm);
    file.getForm().getField("/familyName").acroField.dict.set(key("V"), PDFHexString.fromText(text));
    file.getForm().getField("/areasOfConcern").acroField.dict.set(key("V"), PDFHexString.fromText(text));
    const read = await readFilledForm(await file.save({ updateFieldAppearances: false }));
    return read.ok ? [] : read.issues;
  };
  test.each(["Byrne\u0000", "\u0007Byrne", "By\u009Frne", "Byrne\u007F"])(
    "%j: take out what does not print",
    async (text) => {
      for (const { message } of await typed(text)) expect(message).toMatch(/do not print/);
      expect((await typed(text)).map(({ path }) => path)).toContain("/familyName");
    },
  );
  test("10,001 characters: at most so many, and not the opposite", async () => {
    const issues = await typed("x".repeat(10_001));
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(["/areasOfConcern"]));
    for (const { message } of issues) expect(message).toMatch(/at most [\d,]+ characters/);
  });
});

describe("a file of another kind is told apart", () => {
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
  test.each([
    [
      "FDF, the answers without the form",
      "%FDF-1.2\n1 0 obj<</FDF<</Fields[<</T(/familyName)/V(Byrne)>>]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ],
    [
      "XFDF",
      '<?xml version="1.0"?><xfdf><fields><field name="/familyName"><value>Byrne</value></field></fields></xfdf>',
    ],
    ["a photograph", "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF"],
    ["a picture of a telephone", "\u0000\u0000\u0000\u0018ftypheic"],
    ["a document of Word", "PK\u0003\u0004word/document.xml"],
    ["a web page", "<!doctype html><title>form.pdf</title>"],
    ["an e-mail", "From: office@example.org\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK"],
    ["nothing but spaces", " ".repeat(2000)],
  ])("%s", async (_, text) => {
    expect(await outcome(bytes(text))).toEqual(["not-a-pdf"]);
  });

  test("a scan, and a form in an envelope of another file, have no fields", async () => {
    const scan = await PDFDocument.create();
    scan.addPage().drawImage(await scan.embedPng(pixel));
    expect(await outcome(await scan.save())).toEqual(["no-fields"]);
    const envelope = await PDFDocument.create();
    envelope.addPage().drawText("Your form");
    await envelope.attach(await filled, "form.pdf", {});
    expect(await outcome(await envelope.save())).toEqual(["no-fields"]);
  });

  test("a mark of the order of bytes before it changes nothing; line ends that a transfer turned round are never read as no answer", async () => {
    const file = Buffer.from(await filled);
    expect(await outcome(new Uint8Array(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file])))).toEqual(data);
    const turned = new Uint8Array(Buffer.from(file.toString("latin1").replaceAll("\n", "\r\n"), "latin1"));
    const read = await readFilledForm(turned);
    if (read.ok) expect(read.value).toEqual(data);
    else expect(read.issues.length).toBeGreaterThan(0);
  });

  test.each([
    ["a certificate", { Filter: "Adobe.PubSec", V: 4 }],
    ["rights of a company", { Filter: "MicrosoftIRMServices", V: 1 }],
    ["a way that is newer", { Filter: "Standard", V: 9 }],
  ])("a file that is locked by %s is locked, and not damaged", async (_, lock) => {
    const text = `1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[]>>endobj 3 0 obj<</Filter/${lock.Filter}/V ${lock.V}>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<11><11>]>>\nstartxref\n0\n%%EOF`;
    expect(await outcome(bytes(`%PDF-1.7\n${text}`))).toEqual(["lock-unknown"]);
    expect(await outcome(bytes(`%PDF-1.7\n${text}`), { password: "word" })).toEqual(["lock-unknown"]);
  });
});

test("a form of which a page was taken out has lost its fields, and that is said of each", async () => {
  const record = forms["visit-record"];
  const print = renderForm({ form: record, print: "fillable", data: {}, date, fonts });
  const file = await PDFDocument.load(await print);
  expect(file.getPageCount()).toBeGreaterThan(1);
  const first = await PDFDocument.create();
  first.addPage((await first.copyPages(file, [0]))[0]);
  first.catalog.set(PDFName.of("PieceInfo"), first.context.obj({}));
  const codes = (await outcome(await first.save({ updateFieldAppearances: false }), {
    form: record,
  })) as readonly string[];
  expect(codes.every((code) => code.startsWith("field-missing /"))).toBe(true);
  expect(codes.length).toBeGreaterThan(0);
});
