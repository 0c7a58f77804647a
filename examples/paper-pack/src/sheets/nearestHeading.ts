import type { SheetColumn } from "./SheetColumn.js";

/** The heading that a misspelt one most likely stands for: at most a quarter of its letters differ. */
export function nearestHeading(typed: string, known: readonly SheetColumn[]): { readonly meant: string | undefined } {
  const [nearest] = known
    .map(({ heading }) => ({ heading, edits: editsBetween(bare(typed), bare(heading)) }))
    .sort((a, b) => a.edits - b.edits);
  const meant = nearest !== undefined && nearest.edits * 4 <= bare(typed).length ? nearest.heading : undefined;
  return { meant };
}

/** Longer than any heading of the template. */
const LONGEST = 80;

const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, "")
    .slice(0, LONGEST);

/** Letters to put in, take out or change. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [line, left] of [...one].entries()) {
    const next = [line + 1];
    for (const [place, right] of [...other].entries())
      next.push(
        Math.min((row[place] ?? 0) + (left === right ? 0 : 1), (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
