import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hasEnded, ownLine } from "./hasEnded.js";
import { systemCode } from "./systemCode.js";

const name = ".paper-pack.lock";
const PATIENCE_MS = 60_000;
const PAUSE_MS = 20;

/**
 * Runs `work` while no other run moves files into the folder, so that two runs never mix up the list of files. What another run holds is
 * waited for; what a run holds that was killed is taken over.
 */
export async function holdFolder<Done>(folder: string, work: () => Promise<Done>): Promise<Done> {
  const path = join(folder, name);
  const started = performance.now();
  for (;;) {
    try {
      await writeFile(path, ownLine(), { flag: "wx", mode: 0o600 });
      break;
    } catch (error) {
      if (systemCode(error) !== "EEXIST" || performance.now() - started > PATIENCE_MS) throw error;
      if (await hasEnded(path)) await rm(path, { force: true });
      else await setTimeout(PAUSE_MS);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
