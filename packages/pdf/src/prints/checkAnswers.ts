import { HomeVisitsError, jsonPointer } from "@home-visits/core";
import {
  fieldTypeOf,
  hasColumns,
  isAsked,
  type FlatField,
  type PageForm,
  type FormDocument,
  type FormField,
} from "@home-visits/forms";

/**
 * Sees to it that a form can print every answer, so that none is left out of the paper unseen: its question is one of the form's, and
 * it is a text, a number, a list of texts where several can be ticked, or a list of rows of these where the question has rows. What is worked
 * out is never an answer. What is
 * undefined is left out.
 * @throws HomeVisitsError `invalid-argument` with the pointers of what is none; a pointer stops before a key that may be somebody's words
 */
export function checkAnswers({ definition, edition, id }: PageForm, data: FormDocument): void {
  const wrong = isRecord(data) ? faultsIn(data, definition.fields, []) : [""];
  if (wrong.length === 0) return;
  const where = [...new Set(wrong)].map((path) => path || "the data itself").join(", ");
  const form = `${id} ${edition}`;
  throw new HomeVisitsError("invalid-argument", `Print what the form's parse gives: ${where} is no answer of ${form}.`);
}

type Answers = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

function faultsIn(answers: Answers, fields: readonly (FormField | FlatField)[], path: Path): readonly string[] {
  const faults: string[] = [];
  for (const id of Object.keys(answers)) {
    const answer = answers[id];
    if (answer === undefined) continue;
    const field = fields.find((each) => each.id === id);
    if (hasColumns(field) && Array.isArray(answer)) {
      for (const [index, row] of answer.entries()) {
        const at = [...path, id, index];
        if (isRecord(row)) faults.push(...faultsIn(row, field.columns, at));
        else faults.push(jsonPointer(at));
      }
    } else if (field === undefined || !isAsked(field) || hasColumns(field) || !isAnswer(field, answer))
      faults.push(jsonPointer([...path, id]));
  }
  return faults;
}

function isAnswer(field: FlatField, answer: unknown): boolean {
  if (fieldTypeOf(field).several && Array.isArray(answer)) return answer.every((each) => typeof each === "string");
  return typeof answer === "string" || Number.isFinite(answer);
}

function isRecord(value: unknown): value is Answers {
  return Object.prototype.toString.call(value) === "[object Object]";
}
