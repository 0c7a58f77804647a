import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Compiled code on the disk. Neither reading nor writing it ever fails: at worst there is none. */
export type KeptCode = { readonly read: () => Buffer | undefined; readonly write: (code: Buffer) => void };

/** More files than a version of the program makes; the oldest go. */
const mostFiles = 32;
const hashBytes = 32;

/**
 * Code under a name in a folder of this account. A file begins with the hash of the rest, since V8 takes code that was spoilt and then
 * does anything; a folder that others may write to is left alone, for its code would run.
 */
export function keptCode(folder: string, name: string): KeptCode {
  const path = join(folder, `${name}.bin`);
  return {
    read: () => orNothing(() => (isOurs(folder) ? checked(readFileSync(path)) : undefined)),
    write: (code) =>
      orNothing(() => {
        makeFolder(folder);
        if (!isOurs(folder)) return;
        const unfinished = join(folder, `${name}.${randomUUID()}.part`);
        try {
          writeFileSync(unfinished, Buffer.concat([hashOf(code), code]), { flag: "wx", mode: 0o600 });
          renameSync(unfinished, path);
        } finally {
          rmSync(unfinished, { force: true });
        }
        removeOldest(folder);
      }),
  };
}

/** Node's own `recursive` never ends in some places where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder) || dirname(folder) === folder) return; // a drive of Windows that is not there
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function orNothing<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Windows gives the folders of an account to that account alone and knows no such modes. */
function isOurs(folder: string): boolean {
  const { mode, uid } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o22) === 0);
}

const hashOf = (code: Uint8Array): Buffer => createHash("sha256").update(code).digest();

function checked(file: Buffer): Buffer | undefined {
  const code = file.subarray(hashBytes);
  return hashOf(code).equals(file.subarray(0, hashBytes)) ? code : undefined;
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:bin|part)$/u.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, changed: statSync(path).mtimeMs }))
    .sort((one, other) => other.changed - one.changed);
  for (const { path } of files.slice(mostFiles)) rmSync(path, { force: true });
}
