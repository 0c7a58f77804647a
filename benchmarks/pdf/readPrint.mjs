import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const fontFiles = ["FontFile", "FontFile2", "FontFile3"].map((name) => PDFName.of(name));

/** The text of a print as pdf.js extracts it, its pages, and its size without the embedded font files. */
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
  let sum = 0;
  for (const [, object] of context.enumerateIndirectObjects()) {
    for (const name of fontFiles) {
      const file = "lookup" in object && object.lookup?.(name);
      if (file instanceof PDFRawStream) sum += file.contents.length;
    }
  }
  return sum;
}
