import type { Parsed } from "@home-visits/core";
import { refuseAnother, type DocumentKind } from "./documentKind.js";
import { InputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { lineFinder } from "./lineFinder.js";
import { readJson } from "./readJson.js";
import { readText, type TextFile } from "./readText.js";
import { withoutComments } from "./withoutComments.js";

/**
 * Reads a JSON document that people write: lines that start with two slashes are explanations.
 * @param wanted what it is to be, where another document of ours is easily taken for it
 * @throws InputError with every problem of the document, each at its line
 */
export async function readDocument<T>(
  path: string,
  parse: (input: unknown) => Parsed<T>,
  io: Io,
  wanted?: DocumentKind,
): Promise<T> {
  return documentIn(await readText(path, io), parse, wanted);
}

/**
 * The same of a text that was read before.
 * @throws InputError with every problem of the document, each at its line
 */
export function documentIn<T>(source: TextFile, parse: (input: unknown) => Parsed<T>, wanted?: DocumentKind): T {
  const document = readJson(source);
  if (wanted !== undefined) refuseAnother(source.file, document, wanted);
  const outcome = parse(document);
  if (outcome.ok) return outcome.value;
  const lineOf = lineFinder(withoutComments(source.text));
  throw new InputError(
    outcome.issues.map(({ path: pointer, code, message }) => ({
      file: source.file,
      pointer,
      line: lineOf(pointer),
      code,
      message,
    })),
  );
}
