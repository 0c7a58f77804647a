import type { Issue } from "@home-visits/core";
import type { FormDocument, PageForm } from "@home-visits/forms";

/** What is read of a form beside the answers that are asked back, and what is asked back of it. */
export type OtherAnswers = { readonly others: FormDocument; readonly issues: readonly Issue[] };

/** Answers without those that the form does not take: each of these is an issue, and the rest stays where it is. */
export function otherAnswers(form: PageForm, answers: Readonly<Record<string, unknown>>, zone: string): OtherAnswers {
  const read = form.parse(answers, { zone });
  if (read.ok) return { others: read.value, issues: [] };
  // of very many, those that are not listed yet are found when the listed ones are gone
  const listed = read.issues.filter(({ code }) => code !== "more-issues");
  const { others, issues } = otherAnswers(form, listed.reduce(withoutAnswer, answers), zone);
  return { others, issues: [...listed, ...issues] };
}

/** Answers without the one that an issue is about: a cell of a table, or an answer, or all of them. A row keeps its place. */
function withoutAnswer(answers: Readonly<Record<string, unknown>>, { path }: Issue): Readonly<Record<string, unknown>> {
  const [, field, index, column] = path.split("/");
  if (field === undefined) return {};
  const { [field]: answer, ...rest } = answers;
  if (!Array.isArray(answer) || column === undefined) return rest;
  const rows = answer.map((row: object, place) => (String(place) === index ? omitted(row, column) : row));
  return { ...rest, [field]: rows };
}

function omitted(row: object, column: string): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== column));
}
