const LONGEST = 40;

/** Edits between two short words: insert, remove, replace, and two letters that changed places. */
export function editsBetween(a: string, b: string): number {
  const one = [...a];
  let [before, row]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (const [i, left] of one.entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      const edits = [(row[j] ?? 0) + (left === right ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1];
      const isSwapped = i > 0 && j > 0 && left === b[j - 1] && one[i - 1] === right;
      next.push(Math.min(...edits, isSwapped ? (before[j - 1] ?? 0) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * The known name that a mistyped one most likely stands for, if any is near: at most a third of its letters differ, case and separators aside.
 * A name longer than 40 characters has no nearest one.
 * @param most letters that may differ at most, where a third is too far
 */
export function nearestKey(unknownKey: string, known: readonly string[], most = Infinity): string | undefined {
  if (unknownKey.length > LONGEST) return undefined;
  const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const typed = plain(unknownKey);
  let best: string | undefined;
  let least = Infinity;
  for (const key of known) {
    // each letter more or less is an edit
    if (Math.abs(typed.length - plain(key).length) * 3 > Math.max(typed.length, key.length)) continue;
    const edits = editsBetween(typed, plain(key));
    if (edits < least && edits <= most && edits * 3 <= Math.max(typed.length, key.length)) [best, least] = [key, edits];
  }
  return best;
}
