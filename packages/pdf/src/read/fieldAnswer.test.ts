import { PDFHexString, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { hex, key, readAfter, readValue, widgetOf } from "../../test/readAfter.js";

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
    // The letters of the language packed in twos, as the standard has them.
    const [english, british] = ["\u001B\u656E\u001B", "\u001B\u656E\u4742\u001B"];
    expect(await readValue("/familyName", () => PDFHexString.fromText(`${english}A ${british}dog`))).toEqual({
      familyName: "A dog",
    });
    const utf8 = [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("\u001Ben-GB\u001BŻuk")];
    expect(await readValue("/familyName", () => hex(...utf8))).toEqual({ familyName: "Żuk" });
  });

  test("as a text where a name belongs, as a name where a text does, and as a list of one", async () => {
    const asText = readAfter((field) => {
      field("/pets").acroField.dict.set(key("V"), PDFString.of("yes"));
      widgetOf(field("/pets"), 0).set(key("AS"), key("yes"));
    });
    expect(await asText).toEqual({ pets: "yes" });
    expect(await readValue("/familyName", () => key("Byrne"))).toEqual({ familyName: "Byrne" });
    expect(await readValue("/familyName", () => key("#C5#BB#C3#B3#C5#82#C4#87"))).toEqual({ familyName: "Żółć" });
    expect(await readValue("/levelWithControls", ({ context }) => context.obj([PDFString.of("low")]))).toEqual({
      levelWithControls: "low",
    });
  });

  test("with its lines ended in whatever way a viewer ends them", async () => {
    expect(await readValue("/areasOfConcern", () => PDFString.of("One.\rTwo.\\r\\nThree."))).toEqual({
      areasOfConcern: "One.\nTwo.\nThree.",
    });
  });

  test("in a parent that the file does not list", async () => {
    const read = readAfter((field, { context }) => {
      const parent = context.register(context.obj({ V: PDFString.of("Byrne") }));
      field("/familyName").acroField.dict.set(key("Parent"), parent);
    });
    expect(await read).toEqual({ familyName: "Byrne" });
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

  test("a letter that was cut in two, or that its alphabet has not", async () => {
    for (const value of [hex(0xfe, 0xff, 0, 0x41, 0), hex(0xfe, 0xff, 0xd8, 0, 0, 0x41), hex(0xef, 0xbb, 0xbf, 0xff)])
      expect(await readValue("/familyName", () => value)).toEqual(["field-unreadable /familyName"]);
    expect(await readValue("/familyName", () => hex(0x41, 0x9f))).toEqual(["field-unreadable /familyName"]);
  });

  test("a part of the file that is packed in a way that no form needs, or whose content stands in another file", async () => {
    const predictor = { DecodeParms: { Predictor: 12, Columns: 4 } };
    for (const value of [
      readValue("/familyName", ({ context }) => context.register(context.flateStream("Byrne", predictor))),
      readValue("/familyName", ({ context }) => context.register(context.stream("42>", { Filter: "ASCIIHexDecode" }))),
      readValue("/familyName", ({ context }) => context.register(context.stream("", { F: PDFString.of("a.txt") }))),
    ])
      expect(await value).toEqual(["field-unreadable /familyName"]);
  });

  test("one text, and another beside it with its fonts and colours", async () => {
    const rich = (text: string): Promise<unknown> =>
      readAfter((field) => {
        const { dict } = field("/familyName").acroField;
        dict.set(key("V"), PDFString.of("Byrne & Roe"));
        dict.set(key("RV"), PDFString.of(`<body><p style="color:red">${text}</p></body>`));
      });
    expect(await rich("Byrne &amp; <b>Roe</b>")).toEqual({ familyName: "Byrne & Roe" });
    expect(await rich("Byrne &#38;&#x20;Roe")).toEqual({ familyName: "Byrne & Roe" });
    expect(await rich("Byrne")).toEqual(["parts-disagree /familyName"]);
  });

  test("a square that is told to show what it has no drawing for", async () => {
    const read = readAfter((field) => {
      field("/pets").acroField.dict.set(key("V"), key("yes"));
      widgetOf(field("/pets"), 1).set(key("AS"), key("yes"));
    });
    expect(await read).toEqual(["parts-disagree /pets"]);
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
