import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef, decodePDFRawStream } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { createFile } from "./createFile.js";
import { deflate } from "./deflate.js";
import { latinBytes } from "./latinBytes.js";

const numbers = Array.from({ length: 450 }, (_, number) => number);
const printed = () => {
  const file = createFile();
  const objects = numbers.map((number) => file.object({ S: "Sect", N: number, T: new String(`(Ünder) ${number}`) }));
  const stream = file.stream({ A: [1, 2] }, deflate(latinBytes("content\u00ff")));
  file.addPage(595.28, 841.89);
  return { bytes: file.end({ Title: new String("Form") }), ids: objects.map(({ id }) => id), stream: stream.id };
};

test("every object is found under its number, with all that it says", async () => {
  const { bytes, ids, stream } = printed();
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(document.getTitle()).toBe("Form");
  expect(document.getPages().map((page) => page.getSize())).toEqual([{ width: 595.28, height: 841.89 }]);
  ids.forEach((id, number) => {
    const object = document.context.lookup(PDFRef.of(id), PDFDict);
    expect(object.lookup(PDFName.of("N"), PDFNumber).asNumber()).toBe(number);
    expect(object.lookup(PDFName.of("T"))).toHaveProperty("decodeText");
  });
  const content = document.context.lookup(PDFRef.of(stream));
  expect(content).toBeInstanceOf(PDFRawStream);
  expect(Array.from(decodePDFRawStream(content as PDFRawStream).decode())).toEqual([...latinBytes("content\u00ff")]);
});

test("the list of objects stands where the file says, and the catalogue is there to be seen", () => {
  const text = Buffer.from(printed().bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
  expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<\/Type\/XRef/u);
  expect(text).toContain("<</Type/Catalog/Pages 1 0 R>>");
});

test("the same content is the same bytes", () => {
  expect(Buffer.from(printed().bytes).equals(printed().bytes)).toBe(true);
});
