import { isBlank } from "@home-visits/core";
import { foreignAdvice, foreignFile } from "./foreignFile.js";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { readBytes, stdinName } from "./readBytes.js";

/** A text file that was read, and how messages name it. */
export type TextFile = { readonly file: string; readonly text: string };

/**
 * Reads a UTF-8 text, with or without a byte order mark; `-` is standard input.
 * @throws InputError a sentence each for a file that is missing, empty, a folder, or not UTF-8
 * @throws MachineError where the account may not read it
 */
export async function readText(path: string, io: Io): Promise<TextFile> {
  const file = path === "-" ? stdinName : path;
  return textOf(file, await readBytes(path, io));
}

/**
 * The text of bytes that were read.
 * @throws InputError for bytes that are of another kind of file, or not UTF-8, and for none
 */
export function textOf(file: string, bytes: Uint8Array): TextFile {
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) throw inputError(file, foreign, foreignAdvice[foreign]);
  const text = decoded(bytes);
  if (text === undefined || text.includes("\0")) {
    throw inputError(file, "not-utf-8", "Save the file as UTF-8: it holds bytes that are not text in that coding.");
  }
  if (isBlank(text)) throw inputError(file, "empty", "Put the data into the file: it is empty.");
  return { file, text };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
