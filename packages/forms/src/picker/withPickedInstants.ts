import type { Issue } from "@home-visits/core";
import type { FlatField, FormField } from "../definition/formField.js";
import { isAnswers, type Answers } from "../document/tidy.js";
import { pickedInstant, readPicked } from "./pickedInstant.js";

/** The answers with their instants, and what has to be asked back. */
export type PickedAnswers = { readonly answers: Answers; readonly issues: readonly Issue[] };

const isEmptyPicker = (answer: unknown): boolean =>
  isAnswers(answer) && Object.values(answer).every((part) => part === "" || part === undefined);

/**
 * Turns what pickers handed back into instants of a zone's clock. What cannot be turned stays as it is: its issue says why, or the
 * form's own check refuses it.
 */
export const withPickedInstants = (
  fields: readonly (FormField | FlatField)[],
  answers: Answers,
  zone: string,
  at = "",
): PickedAnswers => {
  const issues: Issue[] = [];
  const entries = Object.entries(answers).flatMap(([id, answer]): readonly (readonly [string, unknown])[] => {
    const field = fields.find((each) => each.id === id);
    if (field?.type === "rows" && Array.isArray(answer)) {
      const rows = answer.map((row: unknown, index) => {
        if (!isAnswers(row)) return row;
        const inRow = withPickedInstants(field.columns, row, zone, `${at}/${id}/${index}`);
        issues.push(...inRow.issues);
        return inRow.answers;
      });
      return [[id, rows]];
    }
    if (field?.type !== "instant") return [[id, answer]];
    if (isEmptyPicker(answer)) return [];
    const picked = readPicked(answer);
    if (picked === undefined) return [[id, answer]];
    const instant = pickedInstant(picked, zone);
    if (instant.ok) return [[id, instant.value]];
    issues.push({ ...instant.issues[0], path: `${at}/${id}` });
    return [[id, answer]];
  });
  return { answers: Object.fromEntries(entries), issues };
};
