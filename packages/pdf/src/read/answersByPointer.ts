import type { Issue } from "@home-visits/core";
import type { FlatField, Form } from "@home-visits/forms";
import { answerPointer } from "../fields/answerPointer.js";
import { answerFromText } from "./answerFromText.js";
import { fileIssue } from "./fileIssue.js";
import { questionsByName } from "./questionsByName.js";

/** An answer and where it belongs. */
export type PlacedAnswer = {
  readonly field: string;
  /** The row and its column, for an answer in a table. */
  readonly cell?: { readonly index: number; readonly column: string };
  readonly answer: string | number;
};

/** More rows than anyone fills in: a list as long as the number in a field's name could be made to say. */
const mostRows = 10_000;

/** The answers in a form's fields, and what is wrong with the fields themselves: some that the form has are gone. */
export function answersByPointer(
  form: Form,
  texts: ReadonlyMap<string, string>,
): { readonly answers: readonly PlacedAnswer[]; readonly issues: readonly Issue[] } {
  const answers: PlacedAnswer[] = [];
  const issues = namesOnPaper(form).flatMap((name) => (texts.has(name) ? [] : [fileIssue("field-missing", name)]));
  const questionNamed = questionsByName(form.definition);
  for (const [name, text] of texts) {
    const question = questionNamed(name);
    if (question === undefined) continue;
    if (question.row !== undefined && question.row.index >= mostRows) {
      issues.push(fileIssue("too-many-rows", name));
      continue;
    }
    const answer = answerFromText(question.asked, text, form.wording);
    if (answer === undefined) continue;
    const { asked, row } = question;
    const placed =
      row === undefined ? { field: asked.id } : { field: row.field, cell: { index: row.index, column: asked.id } };
    answers.push({ ...placed, answer });
  }
  return { answers, issues };
}

/** The fields that every fillable print has: each question, and the first row of each table. */
function namesOnPaper({ definition }: Form): readonly string[] {
  const isFilledIn = ({ type }: { readonly type: FlatField["type"] | "rows" }): boolean => type !== "band";
  return definition.fields.filter(isFilledIn).flatMap((field) => {
    if (field.type !== "rows") return [answerPointer(field.id)];
    return field.columns.filter(isFilledIn).map(({ id }) => answerPointer(id, { field: field.id, index: 0 }));
  });
}
