import { recordOf } from "../sheets/recordOf.js";
import { headedSheet } from "../sheets/headedSheet.js";
import { placedAnswers } from "../sheets/placedAnswers.js";
import { visitColumns } from "../sheets/visitColumns.js";
import { withWhatFollows } from "../sheets/withWhatFollows.js";

/** A file of one visit as JSON: what the template's example row says. */
export function visitStarter(): string {
  const cells = (of: (column: (typeof visitColumns)[number]) => string) =>
    visitColumns.map((column) => (of(column) === "" ? undefined : { kind: "text" as const, text: of(column) }));
  const rows = [
    { number: 1, cells: cells(({ heading }) => heading) },
    { number: 2, cells: cells(({ example }) => example) },
  ];
  const headed = headedSheet({ file: "template", rows }, visitColumns);
  const row = headed?.rows[0];
  const answers = headed === undefined || row === undefined ? [] : placedAnswers(row, headed).answers;
  return `${JSON.stringify([withWhatFollows(recordOf(answers).record)], undefined, 2)}\n`;
}
