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
  type LayoutBlock,
} from "@home-visits/forms";
import { rowAnswers, singleAnswers } from "../src/prints/fieldById.js";

/**
 * What was answered of a form, in words and in the order of its paper: a table row by row, or, where its rows are set across, the names of what
 * stands beside each other and then each step once, with what belongs to each of them.
 */
export function answersInOrder({ definition }: Form, data: FormDocument, set?: "across"): readonly string[] {
  const asked = relevantFields(definition, data);
  return definition.layout.blocks.flatMap((block) =>
    fieldsLaidOut(block).flatMap((id) => {
      const field = asked.find((each) => each.id === id);
      if (field === undefined) return [];
      if (field.type !== "rows") return said([field], singleAnswers(data));
      const rows = rowAnswers(data, id);
      const across = set === "across" && block.block === "table" ? block.across : undefined;
      return across === undefined
        ? rows.flatMap((row) => said(field.columns, row))
        : saidAcross(field.columns, rows, across);
    }),
  );
}

function said(columns: readonly FlatField[], answers: FormRow): readonly string[] {
  return relevantFields({ fields: columns }, answers).flatMap(
    (column) => answerText(column, answers, { matrix: reach2RiskMatrix, wording: english }) ?? [],
  );
}

type Across = NonNullable<Extract<LayoutBlock, { block: "table" }>["across"]>;
type Step = { readonly usual: FormRow; readonly shown: Map<string, FormRow> };

/** Rows that say the same but for what is shown across are one step, at the place of the first; what is for all is a step of its own. */
function saidAcross(columns: readonly FlatField[], rows: readonly FormRow[], { by, show }: Across): readonly string[] {
  const usual = columns.filter(({ id }) => id !== by && !show.includes(id));
  const shown = columns.filter(({ id }) => show.includes(id));
  const nameOf = (row: FormRow): string => (row[by] === undefined ? "" : String(row[by]));
  const names = [...new Set(rows.map(nameOf))].filter((name) => name !== "");
  const steps: Step[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    const alike = steps.find(
      (step) =>
        step.shown.has("") === (name === "") &&
        !step.shown.has(name) &&
        usual.every(({ id }) => JSON.stringify(step.usual[id]) === JSON.stringify(row[id])),
    );
    if (alike === undefined) steps.push({ usual: row, shown: new Map([[name, row]]) });
    else alike.shown.set(name, row);
  }
  const after = (step: Step): readonly string[] =>
    ["", ...names].flatMap((name) => said(shown, step.shown.get(name) ?? {}));
  return [...names, ...steps.flatMap((step) => [...said(usual, step.usual), ...after(step)])];
}
