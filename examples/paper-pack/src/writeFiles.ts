import { existsSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { HomeVisitsError } from "@home-visits/core";
import { notMadeName, notMadeText, stillNotMade, type NotMade } from "./notMade.js";
import { holdFolder } from "./holdFolder.js";
import { MachineError } from "./MachineError.js";
import { extendManifest, fileRecord, manifestName, readManifest, type FileRecord } from "./manifest.js";
import { stagingFolder, type StagingFolder } from "./stagingFolder.js";
import { systemCode } from "./systemCode.js";

/** A file to write: its name without a folder, its bytes, and the visits in it. */
export type NewFile = { readonly name: string; readonly bytes: Uint8Array; readonly ids?: readonly string[] };

/**
 * Where the files go. `shown` is the folder as messages name it. `check` looks once more whether something is in the way, when no other run can
 * come between. `notMade` is asked once the last file is there; what it tells stands in the manifest and in a text file beside the packs.
 */
export type Destination = {
  readonly folder: string;
  readonly shown: string;
  readonly now: Date;
  readonly check?: () => Promise<void>;
  readonly notMade?: () => readonly NotMade[];
};

/**
 * Writes files all or none: each goes into a hidden folder first, and when the last one is there they are renamed into place and
 * the manifest after them. If making one of them fails, nothing is left behind. Files are for this account alone (0600).
 * @param files made one at a time, so that a thousand need the memory of one
 * @throws MachineError for a full disk or a missing permission
 */
export async function writeFiles(
  { folder, shown, now, check, notMade }: Destination,
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
    const visits: string[] = [];
    for await (const { name, bytes, ids = [] } of files) {
      await stage(name, bytes);
      made.push(fileRecord(name, bytes));
      visits.push(...ids);
    }
    const found = notMade?.();
    if (made.length === 0 && (found ?? []).length === 0) return made;
    await onDisk(
      holdFolder(folder, async () => {
        await check?.();
        const before = (await readManifest(folder)) ?? { madeBy: "paper-pack", files: [] };
        // whoever takes the text file away begins a new list
        const open = existsSync(join(folder, notMadeName)) ? (before.notMade ?? []) : [];
        const lacking = found === undefined ? open : stillNotMade(open, found, visits);
        const list = new TextEncoder().encode(notMadeText(lacking));
        if (lacking.length > 0) await stage(notMadeName, list);
        const all = lacking.length > 0 ? [...made, fileRecord(notMadeName, list)] : made;
        const kept = before.files.filter(({ name }) => name !== notMadeName);
        await stage(
          manifestName,
          `${JSON.stringify(extendManifest({ ...before, files: kept, notMade: [...lacking] }, all), undefined, 2)}\n`,
        );
        await placeFiles([...all.map((file) => file.name), manifestName], staging, { folder, shown });
        const gone = lacking.length === 0 && before.files.some(({ name }) => name === notMadeName);
        if (gone) await rm(join(folder, notMadeName), { force: true });
      }),
    );
    return made;
  } finally {
    staging.remove();
  }
}

/**
 * Moves files into place. Where that ends in the middle, as on Windows at a file that another program has open, the rest waits in the hidden folder:
 * the list of files is among it, and the next run puts it in place (`finishStopped`).
 */
async function placeFiles(
  names: readonly string[],
  staging: StagingFolder,
  { folder, shown }: Pick<Destination, "folder" | "shown">,
): Promise<void> {
  for (const [place, name] of names.entries())
    try {
      await rename(join(staging.path, name), join(folder, name));
      staging.keep();
    } catch (error) {
      if (place === 0) throw error;
      throw new MachineError(
        `Only some files were put into ${shown}, and ${name} was not. Run the same command again: it puts the rest there.`,
        error,
      );
    }
  staging.letGo();
}

/** A name that stays in its folder; ids are checked long before, so another one is a mistake of this program. */
function plainName(name: string): string {
  if (name !== basename(name) || !/^[A-Za-z0-9]/.test(name)) {
    throw new HomeVisitsError("invalid-argument", "A file's name must not lead out of its folder.");
  }
  return name;
}
