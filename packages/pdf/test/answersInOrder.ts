import { reach2RiskMatrix } from "@home-visits/core";
import {
  answerText,
  english,
  fieldsLaidOut,
  relevantFields,
  type FlatField,
  type Form,
  type FormDocument,
  type FormRow,
} from "@home-visits/forms";
import { rowAnswers, singleAnswers } from "../src/prints/fieldById.js";

/** What was answered of a form, in words and in the order of its paper: a table row by row. */
export function answersInOrder({ definition }: Form, data: FormDocument): readonly string[] {
  const asked = relevantFields(definition, data);
  const said = (columns: readonly FlatField[], answers: FormRow): readonly string[] =>
    columns.flatMap((column) => answerText(column, answers, { matrix: reach2RiskMatrix, wording: english }) ?? []);
  return definition.layout.blocks.flatMap(fieldsLaidOut).flatMap((id) => {
    const field = asked.find((each) => each.id === id);
    if (field === undefined) return [];
    if (field.type !== "rows") return said([field], singleAnswers(data));
    return rowAnswers(data, id).flatMap((row) => said(relevantFields({ fields: field.columns }, row), row));
  });
}
