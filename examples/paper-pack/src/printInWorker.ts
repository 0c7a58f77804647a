import { workerData } from "node:worker_threads";
import { frozen } from "@home-visits/core";
import { createFonts, type ExtraFont } from "@home-visits/pdf";
import { printFile, type PrintedFile, type PrintSettings, type PrintTask } from "./printFile.js";

/** What a worker of `openPrinting` is given once, for all files of a run. */
export type PrintWorkerData = { readonly settings: PrintSettings; readonly extraFonts: readonly ExtraFont[] };

// tinypool hands its own data and ours over as a pair.
const [, { settings: copied, extraFonts }] = workerData as readonly [unknown, PrintWorkerData];
// A copy from another thread may be changed, and what may change is never remembered: a policy would be made ready anew for every pack.
const settings = frozen(copied);
const fonts = createFonts(extraFonts);

/** Prints one file in a thread of its own. */
export function printInWorker(task: PrintTask): Promise<PrintedFile> {
  return printFile(task, settings, fonts);
}
