import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { holdFolder } from "./holdFolder.js";
import { MachineError } from "./MachineError.js";
import { manifestName, readManifest } from "./manifest.js";
import { hasEnded } from "./hasEnded.js";
import { ownerName, stagingPrefix } from "./stagingFolder.js";

/**
 * Ends what a run began that was killed while it moved its files into place: the list of files was complete by then, so the rest follows and the
 * folder holds the whole of that run. What a run left that was killed earlier goes.
 * @returns the names of the files of such runs, which the same command may make again
 */
export async function finishStopped(folder: string, shown: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  try {
    const names = (await readdir(folder)).filter((name) => name.startsWith(stagingPrefix));
    const ended: string[] = [];
    for (const name of names) if (await hasEnded(join(folder, name, ownerName))) ended.push(join(folder, name));
    if (ended.length === 0) return [];
    return await holdFolder(folder, async () => {
      const finished = [];
      for (const staging of ended) finished.push(...(await finish(folder, staging)));
      return finished;
    });
  } catch (error) {
    throw new MachineError(`${shown} could not be read.`, error);
  }
}

async function finish(folder: string, staging: string): Promise<readonly string[]> {
  const left = new Set(await readdir(staging).catch(() => []));
  const manifest = left.has(manifestName) ? await readManifest(staging) : undefined;
  const names = (manifest?.files ?? []).map(({ name }) => name);
  for (const name of [...names, manifestName])
    if (manifest !== undefined && left.has(name)) await rename(join(staging, name), join(folder, name));
  await rm(staging, { recursive: true, force: true });
  return names;
}
