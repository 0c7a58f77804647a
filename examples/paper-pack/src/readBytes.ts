import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { InputError, inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { MachineError } from "./MachineError.js";
import { systemCode } from "./systemCode.js";

/** How standard input is named in messages. */
export const stdinName = "(standard input)";

/** Bytes of one file at most. A term's visits have a hundredth of it. */
const MOST_BYTES = 50_000_000;

/**
 * Reads a file; `-` is standard input.
 * @throws InputError for a file that is missing, or a folder
 * @throws MachineError where the account may not read it
 */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path === "-") return io.readStdin();
  const [, opened] = /^(?:~\$|\.~lock\.)(.+?)#?$/u.exec(basename(path)) ?? [];
  if (opened !== undefined)
    throw inputError(
      path,
      "mark-of-a-program",
      "Name the file itself: this one only marks that a program has it open.",
    );
  try {
    const whole = resolve(io.folder, path);
    if ((await stat(whole)).size > MOST_BYTES)
      throw inputError(path, "too-large", "Split the file: it has more than 50 megabytes.");
    return await readFile(whole);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw inputError(path, "missing-file", "Check the path: there is no such file.");
    if (code === "EISDIR") throw inputError(path, "folder", "Name a file: this is a folder.");
    throw new MachineError(`${path} could not be read.`, error);
  }
}
