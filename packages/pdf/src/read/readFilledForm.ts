import { checkArguments, optional, notParsed, type Parsed } from "@home-visits/core";
import type { Form, FormDocument } from "@home-visits/forms";
import { expected } from "../arguments/expected.js";
import { answersByPointer } from "./answersByPointer.js";
import { documentFrom } from "./documentFrom.js";
import { fieldsInFile } from "./fieldsInFile.js";
import { fieldTexts, hasFormFields, hasFormTwice } from "./fieldTexts.js";
import { fileIssue } from "./fileIssue.js";
import { formNamed } from "./formNamed.js";
import { isWrittenOn } from "./isWrittenOn.js";
import { issueCode, openPdf, type OpenedPdf, type OpenPdfOptions } from "./openPdf.js";
import { questionsByName } from "./questionsByName.js";

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
  try {
    return readFields(opened.value, options.form);
  } catch (error) {
    return notParsed(fileIssue(issueCode(error)));
  }
}

function readFields(file: OpenedPdf, given: Form | undefined): Parsed<FormDocument> {
  const fields = fieldsInFile(file);
  if (!hasFormFields(fields)) return notParsed(fileIssue("no-fields"));
  const form = formNamed(file, given);
  if (!form.ok) return hasFormTwice(fields) ? notParsed(fileIssue("second-form")) : form;
  const questionNamed = questionsByName(form.value.definition);
  const read = fieldTexts(fields, (name) => questionNamed(name) !== undefined, file.meter);
  const placed = answersByPointer(form.value, read.texts);
  const written = isWrittenOn(file) ? [fileIssue("written-on-page")] : [];
  const [first, ...rest] = [...read.issues, ...placed.issues, ...written];
  if (first !== undefined) return notParsed(first, ...rest);
  return form.value.parse(documentFrom(placed.answers));
}
