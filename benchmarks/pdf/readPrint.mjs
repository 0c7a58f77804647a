import { PDFDict, PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const partsOfFonts = ["FontFile", "FontFile2", "FontFile3", "ToUnicode", "CIDSet"].map((name) => PDFName.of(name));
const fontTypes = ["/Font", "/FontDescriptor"];

/** The text of a print as pdf.js extracts it, its pages, and its size without the objects of its fonts. */
export async function readPrint(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  let text = "";
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    text += items.map(({ str }) => str).join("");
  }
  const pages = document.numPages;
  await task.destroy();
  return { text, pages, beyondFonts: bytes.length - (await fontBytes(bytes)) };
}

async function fontBytes(bytes) {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = new Set();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !fontTypes.includes(String(object.get(PDFName.of("Type"))))) continue;
    objects.add(object);
    for (const name of partsOfFonts) if (object.get(name) instanceof PDFRef) objects.add(object.lookup(name));
  }
  return [...objects].reduce((sum, object) => sum + object.sizeInBytes(), 0);
}
