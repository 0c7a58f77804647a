import type { FlatAnswer } from "@home-visits/forms";
import type { PlacedAnswer } from "./answersByPointer.js";

/**
 * Answers put where they belong. Rows keep their places, so that an issue points at the field on the page: an empty row between
 * two filled ones stays, and none stays after the last.
 */
export function documentFrom(answers: readonly PlacedAnswer[]): Readonly<Record<string, unknown>> {
  const single = answers.flatMap(({ answer, cell, field }) => (cell === undefined ? [[field, answer] as const] : []));
  const tables = new Map<string, Record<string, FlatAnswer>[]>();
  for (const { answer, cell, field } of answers) {
    if (cell === undefined) continue;
    const rows = tables.get(field) ?? [];
    while (rows.length <= cell.index) rows.push({});
    Object.assign(rows[cell.index] ?? {}, { [cell.column]: answer });
    tables.set(field, rows);
  }
  return Object.fromEntries<unknown>([...single, ...tables]);
}
