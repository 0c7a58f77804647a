import { issue, parsed, parseWith, type Issue, type Parsed } from "@home-visits/core";
import type { z } from "zod";
import { missingFields } from "../condition/missingFields.js";
import { columnsOf } from "../definition/fieldList.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import { hasColumns } from "../definition/hasColumns.js";
import { rowsIn } from "../definition/rowsIn.js";
import type { FormAnswer, FormDocument } from "../definition/formDocument.js";
import type { Wording } from "../wording/wording.js";
import { questionOf } from "../wording/questionOf.js";
import { askedAnswers } from "./askedAnswers.js";
import { fieldAt } from "./fieldAt.js";
import { inOurWords, oneEach } from "./parseDraft.js";
import { readAnswers } from "./readAnswers.js";
import { isAnswers, type Answers } from "./tidy.js";

/** An answer that was given before its question stopped applying. */
export type DroppedAnswer = {
  readonly field: string;
  /** For an answer in a row: the field that holds the rows, and which of them it was, counted from 1. */
  readonly within?: { readonly field: string; readonly row: number };
  readonly question: string;
  readonly answer: FormAnswer;
};

/** A finished form, and what was taken out of it because its question does not apply. */
export type CompletedForm = { readonly data: FormDocument; readonly dropped: readonly DroppedAnswer[] };

/** The schemas and words of one form. */
export type Finishing = {
  readonly definition: FormDefinition;
  readonly wording: Wording;
  readonly draft: z.ZodType<FormDocument>;
  readonly complete: z.ZodType<FormDocument>;
};

const droppedAt = (definition: FormDefinition, data: FormDocument, pointer: string): readonly DroppedAnswer[] => {
  const at = fieldAt(definition, pointer);
  const [, id = "", , column = ""] = pointer.split("/");
  const held = data[id];
  if (at?.row === undefined)
    return at && held !== undefined ? [{ field: id, question: questionOf(at.field), answer: held }] : [];
  const answer = rowsIn(held)[at.row - 1]?.[column];
  const within = { field: id, row: at.row };
  return answer === undefined ? [] : [{ field: column, within, question: questionOf(at.field), answer }];
};

/** Pointers to every answer that is still needed, in rows too. */
const missingAnswers = (definition: FormDefinition, answers: Answers): readonly string[] => [
  ...missingFields(definition, answers).map((id) => `/${id}`),
  ...definition.fields.flatMap((field) => {
    const rows = answers[field.id];
    if (!hasColumns(field) || !Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown, index) =>
      isAnswers(row) ? missingFields(columnsOf(field), row).map((id) => `/${field.id}/${index}/${id}`) : [],
    );
  }),
];

const issuesOf = (result: Parsed<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

/** Finishes a form: what is still needed becomes issues, what no longer applies is taken out and listed. */
export const completeDocument = (
  { definition, wording, draft, complete }: Finishing,
  input: unknown,
  zone: string,
): Parsed<CompletedForm> => {
  const given = readAnswers(definition, input, zone);
  if (!given.ok) return inOurWords(definition, wording, given.issues);
  const { answers, issues: askedBack } = given.value;
  const read = parseWith(draft, answers);
  const asked = askedAnswers(definition, answers);
  const finished = parseWith(complete, asked.answers);
  if (read.ok && finished.ok && askedBack.length === 0) {
    const dropped = asked.notAsked.flatMap((pointer) => droppedAt(definition, read.value, pointer));
    return parsed({ data: finished.value, dropped });
  }
  const missing = missingAnswers(definition, asked.answers).map((pointer) => issue(pointer, "missing"));
  const found = [...issuesOf(finished), ...missing].map((each) => ({ ...each, path: asked.before(each.path) }));
  const [first = issue("", "not-allowed"), ...rest] = oneEach([...askedBack, ...issuesOf(read), ...found]);
  return inOurWords(definition, wording, [first, ...rest]);
};
