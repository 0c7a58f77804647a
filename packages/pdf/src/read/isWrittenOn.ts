import { PDFName } from "@cantoo/pdf-lib";
import { annotationsOnPages } from "./annotationsOnPages.js";
import type { OpenedPdf } from "./openPdf.js";
import { plainText } from "./plainText.js";

const subtype = PDFName.of("Subtype");
const note = PDFName.of("Text");
const contents = PDFName.of("Contents");

/** Whether somebody typed or drew on the pages instead of into the fields. A note that says nothing is none. */
export function isWrittenOn(file: OpenedPdf): boolean {
  return annotationsOnPages(file, "FreeText", "Text", "Ink", "Stamp").some(
    (found) => found.lookup(subtype) !== note || (plainText(found.lookup(contents), file.meter) ?? "").trim() !== "",
  );
}
