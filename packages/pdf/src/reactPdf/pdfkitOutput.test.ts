import { PDFDict, PDFDocument, PDFName, PDFRef, type PDFHexString } from "@cantoo/pdf-lib";
import PdfKit from "pdfkit";
import { expect, test } from "vitest";
import { pdfkitOutput } from "./pdfkitOutput.js";

const numbers = Array.from({ length: 450 }, (_, number) => number);

test("every object of a packed file is found under its number, with all that it says", async () => {
  const { bytes, ids } = await fileOf({});
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  ids.forEach((id, number) =>
    expect(readObject(context.lookup(PDFRef.of(id), PDFDict)), `${number}`).toEqual(said(number)),
  );
});

test("objects of a locked file are read with its password, and not without", async () => {
  const { bytes, ids } = await fileOf({ userPassword: "door" });
  await expect(PDFDocument.load(bytes)).rejects.toThrow();
  const { context } = await PDFDocument.load(bytes, { password: "door" });
  expect(readObject(context.lookup(PDFRef.of(ids[7]!), PDFDict))).toEqual(said(7));
});

test("the list of objects has a line for each, at the place where it begins", async () => {
  const { bytes } = await fileOf({});
  const text = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
  expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<\n\/Type \/XRef\n/u);
  expect(text).not.toContain("\nxref\n");
});

function said(number: number) {
  return { kind: "/Sect", number, text: `(Ünder) ${number}`, list: `[ ${number} /A << /B true >> ]` };
}

async function fileOf(options: PDFKit.PDFDocumentOptions): Promise<{ bytes: Uint8Array; ids: number[] }> {
  const document = new PdfKit({ ...options, pdfVersion: "1.7", font: null as unknown as string });
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve, reject) => document.on("end", resolve).on("error", reject));
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const output = pdfkitOutput(document);
  const objects = numbers.map((number) => {
    const { kind, text } = said(number);
    return output.object({ S: kind.slice(1), N: number, T: new String(text), L: [number, "A", { B: true }] });
  });
  document.end();
  output.end();
  await ended;
  return { bytes: Buffer.concat(chunks), ids: objects.map(({ id }) => id) };
}

function readObject(object: PDFDict) {
  const [kind, number, text, list] = ["S", "N", "T", "L"].map((key) => object.get(PDFName.of(key)));
  const read = text as PDFHexString;
  return {
    kind: String(kind),
    number: Number(String(number)),
    text: read.decodeText(),
    list: String(list).replace(/\s+/gu, " "),
  };
}
