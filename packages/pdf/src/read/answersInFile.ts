import { notParsed } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import { answersByPointer } from "./answersByPointer.js";
import { documentFrom } from "./documentFrom.js";
import type { FilledForm } from "./FilledForm.js";
import { fieldsInFile } from "./fieldsInFile.js";
import { fieldTexts, hasFormFields, hasFormTwice } from "./fieldTexts.js";
import { fileIssue } from "./fileIssue.js";
import { formNamed, zoneNamed } from "./formNamed.js";
import { isWrittenOn } from "./isWrittenOn.js";
import { issueCode, openPdf, type OpenedPdf } from "./openPdf.js";
import { otherAnswers } from "./otherAnswers.js";
import type { ReadFilledFormOptions } from "./ReadFilledFormOptions.js";
import { questionsByName } from "./questionsByName.js";

/** The answers of a filled form, or what is wrong with its file. Loaded with the first file that is read: few programs read one. */
export async function answersInFile(bytes: Uint8Array, options: ReadFilledFormOptions): Promise<FilledForm> {
  const opened = await openPdf(bytes, options);
  if (!opened.ok) return opened;
  try {
    return readFields(opened.value, options);
  } catch (error) {
    return notParsed(fileIssue(issueCode(error)));
  }
}

function readFields(file: OpenedPdf, options: ReadFilledFormOptions): FilledForm {
  const { among = [], form: given, school = {}, dates } = options;
  const fields = fieldsInFile(file);
  if (!hasFormFields(fields)) return notParsed(fileIssue("no-fields"));
  const form = formNamed(file, given, among);
  if (!form.ok) return hasFormTwice(fields) ? notParsed(fileIssue("second-form")) : form;
  const zone = zoneNamed(file, calendarOf(school).zone);
  if (!zone.ok) return zone;
  const questionNamed = questionsByName(form.value.definition);
  const read = fieldTexts(fields, (name) => questionNamed(name) !== undefined, file.meter);
  const placed = answersByPointer(form.value, { zone: zone.value, dates }, read.texts);
  const written = isWrittenOn(file) ? [fileIssue("written-on-page")] : [];
  const { others, issues } = otherAnswers(form.value, documentFrom(placed.answers), zone.value);
  const [first, ...rest] = [...read.issues, ...placed.issues, ...written, ...issues];
  if (first === undefined) return { ok: true, value: others };
  const asked = notParsed(first, ...rest);
  return asked.ok || read.issues.some(({ code }) => code === "second-form") ? asked : { ...asked, others };
}
