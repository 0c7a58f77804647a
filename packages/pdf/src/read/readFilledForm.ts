import { checkArguments, optional, type Parsed, type School } from "@home-visits/core";
import type { PageForm, FormDocument } from "@home-visits/forms";
import { expected } from "../arguments/expected.js";
import type { OpenPdfOptions } from "./openPdf.js";

/** What a filled form is read with. */
export type ReadFilledFormOptions = OpenPdfOptions & {
  /** A school's own form. Left out: the file says which of this project's it is. */
  readonly form?: PageForm;
  /** The school, whose clock a typed time is by where the file does not say whose: a print of this project says it, unless a program took that out. */
  readonly school?: Partial<School>;
};

/**
 * Reads the answers out of a fillable print that somebody filled in with any viewer. They go through the form's `parse`, so
 * they are a draft: what is missing is missing, what cannot be right is an issue with its field's pointer.
 * @param bytes the saved file
 * @returns issues, never an error, for whatever is wrong with the file or with an answer
 * @throws HomeVisitsError `invalid-argument` where an option is not what its type says
 * @example
 * const read = await readFilledForm(bytes);
 * if (read.ok) console.log(read.value);
 */
export async function readFilledForm(
  bytes: Uint8Array,
  options: ReadFilledFormOptions = {},
): Promise<Parsed<FormDocument>> {
  checkArguments("readFilledForm", options, {
    form: optional(expected.form),
    school: optional(expected.school),
    password: optional(expected.text),
  });
  const { answersInFile } = await import("./answersInFile.js");
  return answersInFile(bytes, options);
}
