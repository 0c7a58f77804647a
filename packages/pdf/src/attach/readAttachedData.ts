import { checkArguments, optional, notParsed, parsed, type Parsed } from "@home-visits/core";
import { expected } from "../arguments/expected.js";
import { openPdf, type OpenPdfOptions } from "../read/openPdf.js";
import { fileIssue } from "../read/fileIssue.js";
import { FileTooLarge } from "../read/fileMeter.js";
import { attachedContent } from "./attachedContent.js";
import { attachedFiles } from "./attachedFiles.js";
import { attachedFileName } from "./attachedFileName.js";
import { countJson } from "./countJson.js";

/**
 * Reads the data that a print was made from, where it was printed with `attachData`: the answers of a form, or the visits of a
 * pack. It is unknown data: hand it to the form's `parse` or to `parseVisit`.
 * @returns issues where the file is no PDF, is cut short, needs a password, holds no such data, holds it twice, or holds it with a checksum that is not its own
 * @throws HomeVisitsError `invalid-argument` where an option is not what its type says
 */
export async function readAttachedData(bytes: Uint8Array, options: OpenPdfOptions = {}): Promise<Parsed<unknown>> {
  checkArguments("readAttachedData", options, { password: optional(expected.text) });
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
