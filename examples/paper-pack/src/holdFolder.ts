import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hasEnded, ownLine } from "./hasEnded.js";
import { systemCode } from "./systemCode.js";

const lockName = ".paper-pack.lock";
const PATIENCE_MS = 60_000;
const PAUSE_MS = 20;

/**
 * Runs `work` while no other run moves files into the folder, so that two runs never mix up the list of files. What another run holds is
 * waited for; what a run holds that was killed is taken over.
 */
export async function holdFolder<Done>(folder: string, work: () => Promise<Done>): Promise<Done> {
  const path = join(folder, lockName);
  const started = performance.now();
  while (!(await claims(path))) {
    await removeEnded(path);
    if (performance.now() - started > PATIENCE_MS) await claimOrThrow(path);
    await setTimeout(PAUSE_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** Only one run can make a file that is not there. */
const claimOrThrow = (path: string): Promise<void> => writeFile(path, ownLine(), { flag: "wx", mode: 0o600 });

async function claims(path: string): Promise<boolean> {
  try {
    await claimOrThrow(path);
    return true;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
    return false;
  }
}

/**
 * Takes away what a killed run holds. Only one run at a time may, and it looks again once it alone may: else a slow one would take away what a
 * quick one has claimed meanwhile.
 */
async function removeEnded(path: string): Promise<void> {
  if (!(await hasEnded(path))) return;
  const guard = `${path}.taking`;
  if (!(await claims(guard))) {
    if (await hasEnded(guard)) await rm(guard, { force: true });
    return;
  }
  try {
    if (await hasEnded(path)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}
