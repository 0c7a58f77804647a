import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { MachineError } from "./MachineError.js";
import { systemCode } from "./systemCode.js";

/** How stdin is named in messages. */
const STDIN = "(standard input)";

/** A text file that was read, and how messages name it. */
export type TextFile = { readonly file: string; readonly text: string };

/**
 * Reads a UTF-8 text, with or without a byte order mark; `-` is standard input.
 * @throws InputError a sentence each for a file that is missing, empty, a folder, or not UTF-8
 * @throws MachineError where the account may not read it
 */
export async function readText(path: string, io: Io): Promise<TextFile> {
  const file = path === "-" ? STDIN : path;
  const bytes = path === "-" ? await io.readStdin() : await bytesOf(path, io);
  const text = decoded(bytes);
  if (text === undefined) {
    throw inputError(file, "not-utf-8", "Save the file as UTF-8: it holds bytes that are not text in that coding.");
  }
  if (text.trim() === "") throw inputError(file, "empty", "Put the data into the file: it is empty.");
  return { file, text };
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.folder, path));
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw inputError(path, "missing-file", "Check the path: there is no such file.");
    if (code === "EISDIR") throw inputError(path, "folder", "Name a file: this is a folder.");
    throw new MachineError(`${path} could not be read.`, error);
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
