import { openParts } from "./openParts.js";
import type { PrintedFile, PrintTask } from "./printFile.js";

const { exports, keep } = openParts("printInWorker");
const part = await exports.loadPart("printInWorker");

/** Prints one file in a thread of its own. */
export async function printingWorker(task: PrintTask): Promise<PrintedFile> {
  const printed = await part.printInWorker(task);
  keep();
  return printed;
}
