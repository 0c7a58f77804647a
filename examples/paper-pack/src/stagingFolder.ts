import { rmdirSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ownLine } from "./hasEnded.js";
import { systemCode } from "./systemCode.js";

/** How the names of the hidden folders begin. */
export const stagingPrefix = ".paper-pack-";

/** The file in a hidden folder that says whose it is. */
export const ownerName = ".owner";

const FORGOTTEN_AFTER_MS = 3_600_000;

/** A hidden folder inside the one that is written to, so that a rename never crosses disks. */
export type StagingFolder = {
  readonly path: string;
  /** Takes the folder away with everything in it, and the outer one too if this run made it and it is empty. */
  readonly remove: () => void;
  /** Leaves it where it is, however the program ends, for the next run to put its files in place; until `letGo`. */
  readonly keep: () => void;
  readonly letGo: () => void;
};

/**
 * Makes the hidden folder, the outer one first where needed (for this account alone: 0700). It goes when the program ends, however
 * it ends; what a run left that was killed elsewhere goes an hour later, and
 * here at once (`finishStopped`).
 */
export async function stagingFolder(folder: string, now: Date): Promise<StagingFolder> {
  const made = await makeFolder(folder);
  await removeForgotten(folder, now);
  const path = await mkdtemp(join(folder, stagingPrefix));
  let kept = false;
  const remove = (): void => {
    process.off("exit", remove);
    if (kept) return;
    removeWhole(path);
    if (made !== undefined) removeEmpty(folder);
  };
  process.once("exit", remove);
  await writeFile(join(path, ownerName), ownLine(), { mode: 0o600 }).catch((error: unknown) => {
    remove();
    throw error;
  });
  const keep = (): void => {
    kept = true;
  };
  const letGo = (): void => {
    kept = false;
  };
  return { path, remove, keep, letGo };
}

/**
 * Makes a folder and those that it stands in, each tried twice at most: Node's own way, `recursive`, never ends in some places where nothing can be made.
 * @returns the first folder that was made; undefined where it was there
 */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await makeOne(folder);
  } catch (error) {
    const among = dirname(folder);
    if (systemCode(error) !== "ENOENT" || among === folder) throw error;
    const made = await makeFolder(among);
    return (await makeOne(folder)) === undefined ? made : (made ?? folder);
  }
}

/** Another run may make the same folder in the same moment. */
async function makeOne(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return folder;
  } catch (error) {
    if (systemCode(error) === "EEXIST" && (await stat(folder)).isDirectory()) return undefined;
    throw error;
  }
}

async function removeForgotten(folder: string, now: Date): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(stagingPrefix));
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name));
    if (now.getTime() - mtimeMs > FORGOTTEN_AFTER_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}

const mostTurns = 20;

/** A program that is stopped may still be writing: a file that comes into the folder while it is emptied is taken away in another turn. */
function removeWhole(path: string): void {
  for (let turn = 1; ; turn++) {
    try {
      rmSync(path, { recursive: true, force: true });
      return;
    } catch (error) {
      if (systemCode(error) !== "ENOTEMPTY" || turn === mostTurns) throw error;
    }
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // it holds what was written
  }
}
