import { notParsed, type Parsed } from "@home-visits/core";
import type { Form, FormDocument } from "@home-visits/forms";
import { checkArguments } from "../arguments/checkArguments.js";
import { expected, optional } from "../arguments/expected.js";
import { answersByPointer } from "./answersByPointer.js";
import { documentFrom } from "./documentFrom.js";
import { fieldTexts } from "./fieldTexts.js";
import { fileIssue } from "./fileIssue.js";
import { formNamed } from "./formNamed.js";
import { openPdf, type OpenPdfOptions } from "./openPdf.js";

/** What a filled form is read with. */
export type ReadFilledFormOptions = OpenPdfOptions & {
  /** A school's own form. Left out: the file says which of this project's it is. */
  readonly form?: Form;
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
    password: optional(expected.text),
  });
  const opened = await openPdf(bytes, options);
  if (!opened.ok) return opened;
  const texts = fieldTexts(opened.value);
  if (texts === undefined) return notParsed(fileIssue("pdf-unreadable"));
  if (texts.size === 0) return notParsed(fileIssue("no-fields"));
  const form = formNamed(opened.value, options.form);
  if (!form.ok) return form;
  const { answers, issues } = answersByPointer(form.value, texts);
  const [first, ...rest] = issues;
  if (first !== undefined) return notParsed(first, ...rest);
  return form.value.parse(documentFrom(answers));
}
