/** What stands at the head of every page that is made. */
export const MADE = "Made from the code by `npm run reference -w @home-visits/core`; do not edit it.";

/** A text that can stand in a cell of a table. */
export const cell = (text: string): string => text.replaceAll(/(?<!\\)\|/g, "\\|").replaceAll("\n", " ");

/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Clauses in one line, or that none rests on it. */
export const clausesOr = (clauses: readonly string[] | undefined): string =>
  clauses === undefined || clauses.length === 0 ? "no clause of a shipped policy" : clauses.join(", ");
