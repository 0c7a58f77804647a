import { PDFDict, PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const fontFiles = ["FontFile", "FontFile2", "FontFile3"].map((name) => PDFName.of(name));
const partsOfFonts = [...fontFiles, ...["ToUnicode", "CIDSet"].map((name) => PDFName.of(name))];
const fontTypes = ["/Font", "/FontDescriptor"];

/** The text of a print as pdf.js extracts it, its pages, and its size without its font files, and without all objects of its fonts. */
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
  const { files, all } = await fontBytes(bytes);
  return { text, pages, beyondFiles: bytes.length - files, beyondFonts: bytes.length - all };
}

async function fontBytes(bytes) {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const files = new Set();
  const all = new Set();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !fontTypes.includes(String(object.get(PDFName.of("Type"))))) continue;
    all.add(object);
    for (const name of partsOfFonts) {
      if (!(object.get(name) instanceof PDFRef)) continue;
      all.add(object.lookup(name));
      if (fontFiles.includes(name)) files.add(object.lookup(name));
    }
  }
  return { files: bytesOf(files), all: bytesOf(all) };
}

function bytesOf(objects) {
  return [...objects].reduce((sum, object) => sum + object.sizeInBytes(), 0);
}
