/** What a file is by its first bytes, where it is nothing that a command for visits reads. */
export type ForeignFile = "pdf" | "open-document" | "numbers" | "word" | "zip" | "old-office" | "picture" | "web-page";

const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
const PICTURES = ["\u0089PNG", "ÿØÿ", "GIF8", "BM", "II*", "MM\u0000*"];

/** The kind of a file that is no text of ours, by its first bytes; undefined where they may be a text. */
export function foreignFile(bytes: Uint8Array): ForeignFile | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK")) return start.includes(OPEN_DOCUMENT) ? "open-document" : kindOfZip(bytes);
  if (start.startsWith("ÐÏ")) return "old-office";
  if (PICTURES.some((mark) => start.startsWith(mark))) return "picture";
  if (/^\s*(?:<!doctype html|<html)/iu.test(start)) return "web-page";
  return /^\s*<\?xml[^>]*>\s*<office:document/u.test(start) ? "open-document" : undefined;
}

/** The names of the parts of a zip file stand at its end. */
function kindOfZip(bytes: Uint8Array): ForeignFile {
  const names = Buffer.from(bytes.subarray(-65_536)).toString("latin1");
  if (names.includes("Index/Document.iwa")) return "numbers";
  return names.includes("word/document.xml") ? "word" : "zip";
}

/** What to do with a file of each kind where a text is read: visits as CSV or JSON, a school's file, a policy. */
export const foreignAdvice: Readonly<Record<ForeignFile, string>> = {
  pdf: "Name another file: this is a PDF. “paper-pack read” reads a form that was filled in.",
  "open-document": "Open the file in a spreadsheet program and save it as xlsx: this is an OpenDocument file.",
  numbers: "Open the file in Numbers and export it to Excel, under File: this is a Numbers spreadsheet.",
  word: "Name another file: this is a Word document. A table of it can be copied into a spreadsheet.",
  zip: "Name a text file, such as “paper-pack template” starts: this is a spreadsheet or another zip file.",
  "old-office": "Save the file as xlsx or CSV: this is the older format, or it is locked.",
  picture: "Name another file: this is a picture.",
  "web-page": "Open the file in a spreadsheet program and save it as xlsx or CSV: this is a web page.",
};
