import { notParsed, parsed, type Parsed } from "@home-visits/core";
import { openPdf, type OpenPdfOptions } from "../read/openPdf.js";
import { fileIssue } from "../read/fileIssue.js";
import { FileTooLarge } from "../read/fileMeter.js";
import { attachedContent } from "./attachedContent.js";
import { attachedFiles } from "./attachedFiles.js";
import { attachedFileName } from "./attachedFileName.js";
import { countJson } from "./countJson.js";

/** The data in a file, or what is wrong with it. Loaded with the first file that is read: few programs read one. */
export async function attachedDataIn(bytes: Uint8Array, options: OpenPdfOptions): Promise<Parsed<unknown>> {
  const opened = await openPdf(bytes, options);
  if (!opened.ok) return opened;
  try {
    const [file, ...more] = attachedFiles(opened.value, attachedFileName);
    if (file === undefined) return notParsed(fileIssue("no-attached-data"));
    if (more.length > 0) return notParsed(fileIssue("attached-data-twice"));
    const bytes = attachedContent(file, opened.value.meter);
    if (bytes === undefined) return notParsed(fileIssue("attached-data-unreadable"));
    countJson(bytes, opened.value.meter);
    return parsed(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown);
  } catch (error) {
    return notParsed(fileIssue(error instanceof FileTooLarge ? "too-large" : "attached-data-unreadable"));
  }
}
