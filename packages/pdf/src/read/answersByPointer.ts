import type { Issue } from "@home-visits/core";
import type { FlatField, Form } from "@home-visits/forms";
import { answerPointer } from "../fields/answerPointer.js";
import { answerFromText } from "./answerFromText.js";
import { fileIssue } from "./fileIssue.js";

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
  { definition, wording }: Form,
  texts: ReadonlyMap<string, string | undefined>,
): { readonly answers: readonly PlacedAnswer[]; readonly issues: readonly Issue[] } {
  const answers: PlacedAnswer[] = [];
  const issues: Issue[] = [];
  const read = (field: FlatField, name: string, cell?: PlacedAnswer["cell"], id = field.id): void => {
    const answer = answerFromText(field, texts.get(name) ?? "", wording);
    if (answer !== undefined) answers.push({ field: id, answer, ...(cell === undefined ? {} : { cell }) });
  };
  for (const field of definition.fields) {
    if (field.type === "band") continue;
    const columns = field.type === "rows" ? field.columns.filter(({ type }) => type !== "band") : [];
    const first =
      field.type === "rows"
        ? columns.map(({ id }) => answerPointer(id, { field: field.id, index: 0 }))
        : [answerPointer(field.id)];
    issues.push(...first.filter((name) => !texts.has(name)).map((name) => fileIssue("field-missing", name)));
    if (field.type !== "rows") {
      read(field, answerPointer(field.id));
      continue;
    }
    for (const { column, index, name } of cellsOf(field.id, columns, texts)) {
      if (index < mostRows) read(column, name, { index, column: column.id }, field.id);
      else issues.push(fileIssue("too-many-rows", name));
    }
  }
  return { answers, issues };
}

type NamedCell = { readonly column: FlatField; readonly index: number; readonly name: string };

function cellsOf(id: string, columns: readonly FlatField[], texts: ReadonlyMap<string, unknown>): readonly NamedCell[] {
  const start = `${answerPointer(id)}/`;
  return [...texts.keys()].flatMap((name) => {
    const [index = "", column, more] = name.startsWith(start) ? name.slice(start.length).split("/") : [];
    const found = columns.find((each) => each.id === column);
    if (found === undefined || more !== undefined || !/^(0|[1-9]\d*)$/u.test(index)) return [];
    return [{ column: found, index: Number(index), name }];
  });
}
