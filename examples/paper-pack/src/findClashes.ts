import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { MachineError } from "./MachineError.js";
import { isUntouched, manifestName, readManifest } from "./manifest.js";
import type { Problem } from "./Problem.js";
import { systemCode } from "./systemCode.js";

/** What may be replaced: nothing that is there, only what this program made and nobody changed since, or anything. */
export type Replacing = "nothing" | "own" | "anything";

/** What a run is about to write, and where. `shown` is the folder as messages name it. */
export type Target = {
  readonly folder: string;
  readonly shown: string;
  readonly names: readonly string[];
  readonly replacing: Replacing;
};

/** A problem for every file that is in the way, found before anything is made. */
export async function findClashes({ folder, shown, names, replacing }: Target): Promise<Problem[]> {
  const problem = (file: string, code: string, message: string): Problem => ({ file, pointer: "", code, message });
  try {
    if ((await kindOf(folder)) === "file")
      return [problem(shown, "not-a-folder", "Name a folder with --out: this is a file.")];
    const manifest = await readManifest(folder);
    if (manifest === undefined) {
      const message =
        "Name another folder with --out: this file is not a list of packs, and a list has to be written beside them.";
      return replacing === "anything" ? [] : [problem(join(shown, manifestName), "in-the-way", message)];
    }
    const found = await Promise.all(
      names.map(async (name) => {
        const kind = await kindOf(join(folder, name));
        if (kind === "nothing" || (kind === "file" && replacing === "anything")) return [];
        if (kind === "file" && replacing === "own" && (await isUntouched(folder, name, manifest))) return [];
        const message =
          "This file is there already and is kept. Name another folder with --out, or replace it with --force.";
        return [problem(join(shown, name), "in-the-way", message)];
      }),
    );
    return found.flat();
  } catch (error) {
    throw new MachineError(`${shown} could not be read.`, error);
  }
}

async function kindOf(path: string): Promise<"nothing" | "file" | "folder"> {
  try {
    const status = await lstat(path);
    if (!status.isSymbolicLink()) return status.isDirectory() ? "folder" : "file";
    return (await lstat(`${path}/.`)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT") return "nothing";
    if (code === "ENOTDIR") return "file";
    throw error;
  }
}
