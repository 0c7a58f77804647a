import { PDFDict, type PDFContext } from "@cantoo/pdf-lib";
import { notParsed, parsed, type Parsed } from "@home-visits/core";
import { fileIssue } from "./fileIssue.js";
import { fileLimits, type FileLimits } from "./fileLimits.js";
import { createFileMeter, FileTooLarge, type FileMeter } from "./fileMeter.js";
import { readObjects } from "./readObjects.js";
import { FileLocked, unlock } from "./unlock.js";
import { unpackObjects } from "./unpackObjects.js";
import { wholeFile } from "./wholeFile.js";

/** How a file that is read back is opened. */
export type OpenPdfOptions = {
  /** Needed where the file was locked with one. */
  readonly password?: string;
};

/** A file that is open: every object is in its context, and what it may still cost is counted on. */
export type OpenedPdf = { readonly context: PDFContext; readonly catalog: PDFDict; readonly meter: FileMeter };

/** Opens a file that somebody sent back. A file that is cut short is refused: what it lost would read as not answered. */
export async function openPdf(
  bytes: unknown,
  { password }: OpenPdfOptions,
  limits: FileLimits = fileLimits,
): Promise<Parsed<OpenedPdf>> {
  if (!isBytes(bytes)) return notParsed(fileIssue("not-a-pdf"));
  if (bytes.length > limits.fileBytes) return notParsed(fileIssue("too-large"));
  const file = wholeFile(bytes);
  if (file.kind !== "whole") return notParsed(fileIssue(faults[file.kind]));
  try {
    const meter = createFileMeter(limits);
    const objects = unpackObjects(await unlock(readObjects(file.bytes, meter), password, meter), meter);
    const catalog = objects.context.lookup(objects.trailer.root);
    return catalog instanceof PDFDict
      ? parsed({ context: objects.context, catalog, meter })
      : notParsed(fileIssue("pdf-unreadable"));
  } catch (error) {
    return notParsed(fileIssue(issueCode(error)));
  }
}

const faults = { "no-pdf": "not-a-pdf", "cut-short": "pdf-cut-short", several: "several-files" } as const;

/** What a file's fault is called, from the error that ended its reading. */
export function issueCode(error: unknown): "too-large" | "password-needed" | "lock-unknown" | "pdf-unreadable" {
  if (error instanceof FileTooLarge) return "too-large";
  if (error instanceof FileLocked) return error.lock === "password" ? "password-needed" : "lock-unknown";
  return "pdf-unreadable";
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
