import { rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { HomeVisitsError } from "@home-visits/core";
import { holdFolder } from "./holdFolder.js";
import { MachineError } from "./MachineError.js";
import { extendManifest, fileRecord, manifestName, readManifest, type FileRecord } from "./manifest.js";
import { stagingFolder } from "./stagingFolder.js";
import { systemCode } from "./systemCode.js";

/** A file to write: its name without a folder, and its bytes. */
export type NewFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Where the files go. `shown` is the folder as messages name it. `check` looks once more whether something is in the way, when no other run can
 * come between. `gone` names files of an earlier run that are taken away unless this one makes them.
 */
export type Destination = {
  readonly folder: string;
  readonly shown: string;
  readonly now: Date;
  readonly check?: () => Promise<void>;
  readonly gone?: readonly string[];
};

/**
 * Writes files all or none: each goes into a hidden folder first, and when the last one is there they are renamed into place and
 * the manifest after them. If making one of them fails, nothing is left behind. Files are for this account alone (0600).
 * @param files made one at a time, so that a thousand need the memory of one
 * @throws MachineError for a full disk or a missing permission
 */
export async function writeFiles(
  { folder, shown, now, check, gone = [] }: Destination,
  files: AsyncIterable<NewFile>,
): Promise<readonly FileRecord[]> {
  const onDisk = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw systemCode(error) === undefined ? error : new MachineError(`Nothing was written into ${shown}.`, error);
    }
  };
  const staging = await onDisk(stagingFolder(folder, now));
  const stage = (name: string, bytes: Uint8Array | string): Promise<void> =>
    onDisk(writeFile(join(staging.path, plainName(name)), bytes, { mode: 0o600, flush: true }));
  try {
    const made: FileRecord[] = [];
    for await (const { name, bytes } of files) {
      await stage(name, bytes);
      made.push(fileRecord(name, bytes));
    }
    if (made.length === 0) return made;
    await onDisk(
      holdFolder(folder, async () => {
        await check?.();
        const before = (await readManifest(folder)) ?? { madeBy: "paper-pack", files: [] };
        const leaving = gone.filter((name) => made.every((file) => file.name !== name));
        const going = leaving.filter((name) => before.files.some((file) => file.name === name));
        const kept = { ...before, files: before.files.filter(({ name }) => !going.includes(name)) };
        await stage(manifestName, `${JSON.stringify(extendManifest(kept, made), undefined, 2)}\n`);
        for (const name of [...made.map((file) => file.name), manifestName])
          await rename(join(staging.path, name), join(folder, name));
        for (const name of going) await rm(join(folder, name), { force: true });
      }),
    );
    return made;
  } finally {
    staging.remove();
  }
}

/** A name that stays in its folder; ids are checked long before, so another one is a mistake of this program. */
function plainName(name: string): string {
  if (name !== basename(name) || !/^[A-Za-z0-9]/.test(name)) {
    throw new HomeVisitsError("invalid-argument", "A file's name must not lead out of its folder.");
  }
  return name;
}
