import { InputError } from "./InputError.js";
import { lineAndColumn } from "./lineAndColumn.js";
import type { Problem } from "./Problem.js";
import type { TextFile } from "./readText.js";
import { scanJson } from "./scanJson.js";
import { withoutComments } from "./withoutComments.js";

/**
 * The data of a JSON text. Lines that start with two slashes are explanations and are passed over.
 * @throws InputError with line and column of the first fault
 */
export function readJson({ file, text }: TextFile): unknown {
  const bare = withoutComments(text);
  const fault = jsonFault({ file, text: bare });
  if (fault) throw new InputError([fault]);
  return JSON.parse(bare);
}

/** The first fault of a JSON text, as a problem of its file. */
export function jsonFault({ file, text }: TextFile): Problem | undefined {
  const fault = scanJson(text);
  return fault && { file, pointer: "", ...lineAndColumn(text, fault.offset), code: "not-json", message: fault.message };
}
