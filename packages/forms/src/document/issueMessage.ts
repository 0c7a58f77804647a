import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { longestText } from "../schema/longestText.js";
import { questionOf } from "../wording/questionOf.js";
import { say } from "../wording/say.js";
import type { Phrases, Wording } from "../wording/wording.js";
import { fieldAt } from "./fieldAt.js";

const phraseFor = (field: FormField | FlatField, code: string): keyof Phrases => {
  if (code === "unknown-key") return "message.unknownKey";
  if (code === "missing") return "message.required";
  if (hasColumns(field)) return rowsPhrase(field, code);
  return fieldTypeOf(field).message(code);
};

/** An empty list, as a screen leaves it behind, is no answer: rows that are needed are not to be left out. */
const rowsPhrase = ({ required, requiredIf }: FormField, code: string): keyof Phrases => {
  if (code === "too-long") return "message.tooManyRows";
  if (code === "row-unknown") return "message.rowsKept";
  const needed = required === true || requiredIf !== undefined;
  return code === "too-short" && needed ? "message.required" : "message.rows";
};

const limitOf = (field: FormField | FlatField): number =>
  (hasColumns(field) ? undefined : fieldTypeOf(field).longest) ?? longestText.line;

/**
 * What to do about one issue, in the catalogue's words: it names the question, never the answer.
 * @param code a code of core's closed set, such as `missing`, `wrong-type`, `not-in-list`, `bad-format`, `unknown-key`
 * @param path a JSON Pointer into the answers
 */
export const issueMessage = (definition: FormDefinition, wording: Wording, code: string, path: string): string => {
  const at = fieldAt(definition, path);
  if (!at) return say(wording, path === "" && code !== "unknown-key" ? "message.document" : "message.unknownKey");
  const message = say(wording, phraseFor(at.field, code), {
    question: `“${questionOf(at.field)}”`,
    limit: limitOf(at.field).toLocaleString(wording.language),
  });
  return at.row === undefined ? message : say(wording, "message.row", { row: String(at.row), message });
};
