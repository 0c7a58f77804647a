import { EncryptedPDFError, PDFDocument } from "@cantoo/pdf-lib";
import { notParsed, parsed, type Parsed } from "@home-visits/core";
import { fileIssue } from "./fileIssue.js";

/** How a file that is read back is opened. */
export type OpenPdfOptions = {
  /** Needed where the file was locked with one. */
  readonly password?: string;
};

/** Opens a file that somebody sent back. A file that is cut short is refused: what it lost would read as not answered. */
export async function openPdf(bytes: unknown, { password }: OpenPdfOptions): Promise<Parsed<PDFDocument>> {
  if (!isBytes(bytes) || !holds(bytes.subarray(0, 1024), "%PDF-")) return notParsed(fileIssue("not-a-pdf"));
  if (!holds(bytes.subarray(-1024), "%%EOF")) return notParsed(fileIssue("pdf-cut-short"));
  try {
    const options = { updateMetadata: false, throwOnInvalidObject: true };
    return parsed(await PDFDocument.load(bytes, password === undefined ? options : { ...options, password }));
  } catch (error) {
    const locked = error instanceof EncryptedPDFError || (error instanceof Error && /password/iu.test(error.message));
    return notParsed(fileIssue(locked ? "password-needed" : "pdf-unreadable"));
  }
}

function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function holds(bytes: Uint8Array, mark: string): boolean {
  return String.fromCharCode(...bytes).includes(mark);
}
