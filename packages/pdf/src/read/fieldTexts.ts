import { isBlank, type Issue } from "@home-visits/core";
import { PDFName } from "@cantoo/pdf-lib";
import { fieldAnswer } from "./fieldAnswer.js";
import type { FileField } from "./fieldsInFile.js";
import { fileIssue } from "./fileIssue.js";
import type { FileMeter } from "./fileMeter.js";
import { isShownTwice } from "./isShownTwice.js";

/** What stands in the fields of a form, by their names, and what is wrong with them. */
export type FieldTexts = { readonly texts: ReadonlyMap<string, string>; readonly issues: readonly Issue[] };

const typeKey = PDFName.of("FT");

/** Our names are JSON Pointers; programs that join files put other names before or after them. */
const ours = /(?:^|\.)\//u;

/** Whether a file has fields of a form of this project at all. */
export function hasFormFields(fields: readonly FileField[]): boolean {
  return fields.some(({ name }) => ours.test(name));
}

/** What programs that join files add to a name that the file has already. */
const added = /^[^/]*\.(?=\/)|[+_]\d{1,9}$/gu;

/** Whether a file has a field of a form of this project twice, under its name or under one that was made from it. */
export function hasFormTwice(fields: readonly FileField[]): boolean {
  const names = fields.map(({ name }) => name).filter((name) => ours.test(name));
  return new Set(names.map((name) => name.replaceAll(added, ""))).size < names.length;
}

/**
 * Reads the fields of one form.
 * @param belongs whether a name is that of a question of the form
 */
export function fieldTexts(
  fields: readonly FileField[],
  belongs: (name: string) => boolean,
  meter: FileMeter,
): FieldTexts {
  const texts = new Map<string, string>();
  const issues = new Map<string, Issue>();
  const add = (issue: Issue): void => void issues.set(`${issue.path} ${issue.code}`, issue);
  for (const field of fields) {
    const { name } = field;
    const answer = fieldAnswer(field, meter);
    if (!belongs(name)) {
      if (ours.test(name)) add(fileIssue("second-form"));
      else if (answer.ok ? !isBlank(answer.text) : holdsAnswer(field)) add(fileIssue("field-unknown"));
      continue;
    }
    if (texts.has(name) || isShownTwice(field, meter)) add(fileIssue("second-form"));
    if (!answer.ok) add(fileIssue(answer.code, name));
    texts.set(name, answer.ok ? answer.text : "");
  }
  return { texts, issues: [...issues.values()] };
}

/** A signature and a button that does something hold no answer. */
function holdsAnswer({ dicts }: FileField): boolean {
  return dicts.some((dict) => /^\/(?:Tx|Ch|Btn)$/u.test(String(dict.lookup(typeKey))));
}
