import { isBlank } from "@home-visits/core";
import { PDFArray, PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { annotationsOnPages, pagesIn } from "./annotationsOnPages.js";
import { dictsIn } from "./dictsIn.js";
import { besideMarks } from "./drawnOps.js";
import { FileTooLarge } from "./fileMeter.js";
import type { OpenedPdf } from "./openPdf.js";
import { plainText } from "./plainText.js";
import { unpack } from "./unpack.js";

const subtype = PDFName.of("Subtype");
const note = PDFName.of("Text");
const contents = PDFName.of("Contents");
/** What a program puts on a page and no person writes: places of fields, links, the windows of notes, marks for a printer. */
const unwritten = new Set(["Widget", "Link", "Popup", "PrinterMark", "TrapNet"].map((type) => PDFName.of(type)));
/** Bytes of what all pages draw; those of a form are a tenth of it. */
const mostDrawn = 4_000_000;

/**
 * Whether somebody typed or drew on the pages instead of into the fields, with a comment of whatever kind or into the page itself, as programs
 * do that know no fields. A note that says nothing is none.
 */
export function isWrittenOn(file: OpenedPdf): boolean {
  const notes = annotationsOnPages(file, (type) => type instanceof PDFName && !unwritten.has(type));
  return notes.some((found) => !isEmptyNote(found, file)) || isDrawnOn(file);
}

function isEmptyNote(found: PDFDict, { meter }: OpenedPdf): boolean {
  return found.lookup(subtype) === note && isBlank(plainText(found.lookup(contents), meter) ?? "");
}

/** Of pages with fields alone: another page may be anybody's. */
function isDrawnOn(file: OpenedPdf): boolean {
  const { meter } = file;
  let drawn = 0;
  const unpacked = (part: PDFRawStream): Uint8Array | undefined => {
    meter.value();
    const bytes = unpack(part, meter);
    drawn += bytes?.length ?? 0;
    if (drawn > mostDrawn) throw new FileTooLarge();
    return bytes;
  };
  return pagesIn(file).some((page) => {
    if (!dictsIn(page, "Annots", meter).some((each) => each.lookup(subtype) === PDFName.of("Widget"))) return false;
    const parts = partsOf(page).map(unpacked);
    // a part that cannot be unpacked may hold the beginning or the end of a mark
    if (parts.includes(undefined)) return false;
    const { marked, outside, placed } = besideMarks(joined(parts.flatMap((part) => part ?? [])));
    if (marked) return outside;
    // some programs make the print one drawing, and place it beside another
    return placed > 1 && drawingsOf(page).some((drawing) => besideMarks(unpacked(drawing) ?? none).marked);
  });
}

const none = new Uint8Array();

function partsOf(page: PDFDict): readonly PDFRawStream[] {
  const found = page.lookup(contents);
  const parts = found instanceof PDFArray ? found.asArray().map((_, index) => found.lookup(index)) : [found];
  return parts.filter((part) => part instanceof PDFRawStream);
}

function drawingsOf(page: PDFDict): readonly PDFRawStream[] {
  const resources = page.lookup(PDFName.of("Resources"));
  const found = resources instanceof PDFDict ? resources.lookup(PDFName.of("XObject")) : undefined;
  if (!(found instanceof PDFDict)) return [];
  const drawings = found.keys().map((name) => found.lookup(name));
  return drawings.filter(
    (drawing) => drawing instanceof PDFRawStream && drawing.dict.lookup(subtype) === PDFName.of("Form"),
  ) as PDFRawStream[];
}

/** Parts are read as one, with a space where they meet. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0)).fill(0x20);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length + 1;
  }
  return all;
}
