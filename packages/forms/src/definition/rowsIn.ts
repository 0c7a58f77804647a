import type { FlatAnswer, FormAnswer, FormRow } from "./formDocument.js";

const isRow = (entry: string | FormRow): entry is FormRow => typeof entry === "object";

/** The rows of an answer; none where it is a single one, or nothing. */
export const rowsIn = (answer: FormAnswer | undefined): readonly FormRow[] =>
  typeof answer === "object" ? answer.filter(isRow) : [];

/** The answer to one question; undefined where there is none, or where rows stand in its place. */
export const singleIn = (answer: FormAnswer | undefined): FlatAnswer | undefined => {
  if (typeof answer !== "object") return answer;
  const texts = answer.flatMap((entry) => (isRow(entry) ? [] : [entry]));
  return texts.length < answer.length ? undefined : texts;
};
