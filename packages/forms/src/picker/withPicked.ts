import type { Issue } from "@home-visits/core";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { isAnswers, type Answers } from "../document/tidy.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";

/** The answers as they are stored, and what has to be asked back. */
export type PickedAnswers = { readonly answers: Answers; readonly issues: readonly Issue[] };

/**
 * Turns what pickers handed back into what is stored, an instant on a zone's clock for one. What cannot be turned stays as it is: its
 * issue says why, or the form's own check refuses it.
 */
export const withPicked = (
  fields: readonly (FormField | FlatField)[],
  answers: Answers,
  zone: string,
  at = "",
): PickedAnswers => {
  const issues: Issue[] = [];
  const entries = Object.entries(answers).flatMap(([id, answer]): readonly (readonly [string, unknown])[] => {
    const field = fields.find((each) => each.id === id);
    if (hasColumns(field)) {
      if (!Array.isArray(answer)) return [[id, answer]];
      const rows = answer.map((row: unknown, index) => {
        if (!isAnswers(row)) return row;
        const inRow = withPicked(field.columns, row, zone, `${at}/${id}/${index}`);
        issues.push(...inRow.issues);
        return inRow.answers;
      });
      return [[id, rows]];
    }
    const read = field && fieldTypeOf(field).picker?.read(answer, zone);
    if (read === undefined) return [[id, answer]];
    if (read.ok) return read.value === undefined ? [] : [[id, read.value]];
    issues.push({ ...read.issues[0], path: `${at}/${id}` });
    return [[id, answer]];
  });
  return { answers: Object.fromEntries(entries), issues };
};
