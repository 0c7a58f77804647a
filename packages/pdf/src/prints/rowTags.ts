import type { Tag } from "../document/tag.js";

/** The structure of one row of a table: the row and its cells, header cells first. */
export type RowTags = { readonly row: Tag; readonly cells: readonly Tag[] };

/** A row of header cells, each the head of its column. */
export function headerTags(table: Tag, count: number): RowTags {
  return spanningTags(
    table,
    Array.from({ length: count }, () => 1),
  );
}

/** A row of header cells, each the head of so many columns. */
export function spanningTags(table: Tag, spans: readonly number[]): RowTags {
  const row: Tag = { type: "TR", parent: table };
  const head: Tag = { type: "TH", parent: row, scope: "Column" };
  return { row, cells: spans.map((span) => (span === 1 ? { ...head } : { ...head, span })) };
}

/** A row of `count` cells; the first is the head of its row where `headed`. */
export function rowTags(table: Tag, count: number, headed: boolean): RowTags {
  const row: Tag = { type: "TR", parent: table };
  const cells = Array.from({ length: count }, (_, index): Tag =>
    headed && index === 0 ? { type: "TH", parent: row, scope: "Row" } : { type: "TD", parent: row },
  );
  return { row, cells };
}
