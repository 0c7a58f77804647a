import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { createFonts, type ExtraFont } from "@home-visits/pdf";
import { printFile, type PrintedFile, type PrintSettings, type PrintTask } from "./printFile.js";
import type { PrintWorkerData } from "./printInWorker.js";
import { compilingLess } from "./compilingLess.js";
import { sparingMemory } from "./sparingMemory.js";

/** A worker loads and warms up anew, which costs as much as making this many packs; fewer are made sooner by one. */
const FILES_PER_WORKER = 40;

/** Where files are printed: `atOnce` says how many tasks are worth giving before the first is done. */
export type Printing = {
  readonly atOnce: number;
  readonly print: (task: PrintTask) => Promise<PrintedFile>;
  readonly close: () => Promise<void>;
};

/** How a run prints. `workers` is what somebody asked for; left out, the machine's cores and the number of files decide. */
export type PrintingSetup = {
  readonly settings: PrintSettings;
  readonly extraFonts: readonly ExtraFont[];
  readonly files: number;
  readonly workers?: number | undefined;
};

/** Prints in this thread, or in several where there is enough to do. The same settings and visits give the same bytes in each. */
export async function openPrinting(setup: PrintingSetup): Promise<Printing> {
  const { settings, extraFonts, files } = setup;
  const worthwhile = Math.min(availableParallelism(), Math.floor(files / FILES_PER_WORKER));
  const workers = Math.min(setup.workers ?? worthwhile, files);
  const ends = files < FILES_PER_WORKER ? [] : [sparingMemory(), compilingLess()];
  const asUsual = (): void => ends.forEach((end) => end());
  if (workers < 2) {
    const fonts = createFonts(extraFonts);
    const close = (): Promise<void> => {
      asUsual();
      return Promise.resolve();
    };
    return { atOnce: 1, print: (task) => printFile(task, settings, fonts), close };
  }
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./printingWorker.js", import.meta.url)),
    workerData: { settings, extraFonts } satisfies PrintWorkerData,
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    // enough tasks for each worker that none waits while a file is written, or behind a slow one: files are taken in their order
    atOnce: 4 * workers,
    print: (task) => pool.run(task, { name: "printingWorker" }) as Promise<PrintedFile>,
    close: () => pool.destroy().finally(asUsual),
  };
}
