import type { FileLimits } from "./fileLimits.js";

/** Thrown and caught within `read/`: the file holds more than its limits. */
export class FileTooLarge extends Error {}

/** Counts what a file costs while it is read, and ends the reading at the limit. */
export type FileMeter = {
  readonly limits: FileLimits;
  readonly unpacked: (bytes: number) => void;
  readonly locked: (bytes: number) => void;
  readonly text: (bytes: number) => void;
  readonly value: () => void;
  readonly object: () => void;
  readonly field: () => void;
  /** @param depth 1 for what stands at the top */
  readonly level: (depth: number) => void;
};

export function createFileMeter(limits: FileLimits): FileMeter {
  const spent = { unpacked: 0, locked: 0, text: 0, values: 0, objects: 0, fields: 0 };
  const hold = (amount: number, limit: number): void => {
    if (amount > limit) throw new FileTooLarge();
  };
  return {
    limits,
    unpacked: (bytes) => hold((spent.unpacked += bytes), limits.unpackedBytes),
    locked: (bytes) => hold((spent.locked += bytes), limits.lockedBytes),
    text: (bytes) => hold((spent.text += bytes), limits.textBytes),
    value: () => hold(++spent.values, limits.values),
    object: () => hold(++spent.objects, limits.objects),
    field: () => hold(++spent.fields, limits.fields),
    level: (depth) => hold(depth, limits.depth),
  };
}
