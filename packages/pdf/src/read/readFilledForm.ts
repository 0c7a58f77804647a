import { checkArguments, listOf, oneOf, optional } from "@home-visits/core";
import { expected } from "../arguments/expected.js";
import type { FilledForm } from "./FilledForm.js";
import type { ReadFilledFormOptions } from "./ReadFilledFormOptions.js";

/**
 * Reads the answers out of a fillable print that somebody filled in with any viewer. They go through the form's `parse`, so
 * they are a draft: what is missing is missing, what cannot be right is an issue with its field's pointer.
 * @param bytes the saved file
 * @returns issues, never an error, for whatever is wrong with the file or with an answer. One doubtful answer does not cost the others: they
 * stand beside the issues as `others`
 * @throws HomeVisitsError `invalid-argument` where an option is not what its type says
 * @example
 * const read = await readFilledForm(bytes);
 * if (read.ok) console.log(read.value);
 * else console.log(read.issues, read.others);
 */
export async function readFilledForm(bytes: Uint8Array, options: ReadFilledFormOptions = {}): Promise<FilledForm> {
  checkArguments("readFilledForm", options, {
    form: optional(expected.form),
    school: optional(expected.school),
    among: optional(listOf(expected.form)),
    password: optional(expected.text),
    dates: optional(oneOf(["day-first", "month-first"])),
  });
  const { answersInFile } = await import("./answersInFile.js");
  return answersInFile(bytes, options);
}
