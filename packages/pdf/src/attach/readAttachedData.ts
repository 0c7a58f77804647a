import { checkArguments, optional, type Parsed } from "@home-visits/core";
import { expected } from "../arguments/expected.js";
import type { OpenPdfOptions } from "../read/openPdf.js";

/**
 * Reads the data that a print was made from, where it was printed with `attachData`: the answers of a form, or the visits of a
 * pack. It is unknown data: hand it to the form's `parse` or to `parseVisit`.
 * @returns issues where the file is no PDF, is cut short, needs a password, holds no such data, holds it twice, or holds it with a checksum that is not its own
 * @throws HomeVisitsError `invalid-argument` where an option is not what its type says
 */
export async function readAttachedData(bytes: Uint8Array, options: OpenPdfOptions = {}): Promise<Parsed<unknown>> {
  checkArguments("readAttachedData", options, { password: optional(expected.text) });
  const { attachedDataIn } = await import("./attachedDataIn.js");
  return attachedDataIn(bytes, options);
}
