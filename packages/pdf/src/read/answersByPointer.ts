import type { Issue } from "@home-visits/core";
import { hasColumns, type FlatAnswer, type FlatField, type PageForm } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import { answerPointer, type RowPlace } from "../fields/answerPointer.js";
import type { TypedWords } from "../fields/typedWords.js";
import { fileIssue } from "./fileIssue.js";
import { onKnownDay } from "./onKnownDay.js";
import { questionsByName, type NamedQuestion } from "./questionsByName.js";

/** An answer and where it belongs. */
export type PlacedAnswer = {
  readonly field: string;
  /** The row and its column, for an answer in a table. */
  readonly cell?: { readonly index: number; readonly column: string };
  readonly answer: FlatAnswer;
};

/** More rows than anyone fills in: a list as long as the number in a field's name could be made to say. */
const mostRows = 10_000;

/** The answers in a form's fields, and what is wrong with the fields themselves: some that the form has are gone. */
export function answersByPointer(
  form: PageForm,
  typed: Omit<TypedWords, "wording">,
  texts: ReadonlyMap<string, string>,
): { readonly answers: readonly PlacedAnswer[]; readonly issues: readonly Issue[] } {
  const issues = namesOnPaper(form).flatMap((name) => (texts.has(name) ? [] : [fileIssue("field-missing", name)]));
  const questionNamed = questionsByName(form.definition);
  const words = { ...typed, wording: form.wording };
  const found = new Map<string, NamedQuestion & { readonly texts: string[] }>();
  for (const [name, text] of texts) {
    const question = questionNamed(name);
    if (question === undefined) continue;
    const { asked, part, row } = question;
    if (row !== undefined && row.index >= mostRows) {
      issues.push(fileIssue("too-many-rows", name));
      continue;
    }
    const pointer = answerPointer(asked.id, row);
    const answer = found.get(pointer) ?? { ...question, texts: [] };
    answer.texts[part] = text;
    found.set(pointer, answer);
  }
  const answers = [...found.values()].flatMap(({ asked, row, texts: parts }): readonly PlacedAnswer[] => {
    const printed = printedTypeOf(asked);
    const said = printed.names(asked).map((_, index) => parts[index] ?? "");
    const answer = printed.read(asked, said, words);
    if (answer === undefined) return [];
    return [
      row === undefined
        ? { field: asked.id, answer }
        : { field: row.field, cell: { index: row.index, column: asked.id }, answer },
    ];
  });
  const readAgain = (field: FlatField, text: string): FlatAnswer | undefined =>
    printedTypeOf(field).read(field, [text], words);
  return { answers: onKnownDay(form, answers, readAgain), issues };
}

/** The fields that every fillable print has: those of each question, and of the first row of each table. */
function namesOnPaper({ definition }: PageForm): readonly string[] {
  const names = (field: FlatField, row?: RowPlace): readonly string[] =>
    printedTypeOf(field)
      .names(field)
      .map((name) => `${answerPointer(field.id, row)}${name}`);
  return definition.fields.flatMap((field) =>
    hasColumns(field) ? field.columns.flatMap((column) => names(column, { field: field.id, index: 0 })) : names(field),
  );
}
