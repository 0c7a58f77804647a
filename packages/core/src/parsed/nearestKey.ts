const LONGEST = 40;

/**
 * Edits between two short words: insert, remove, replace, and two letters that changed places.
 * @param most where there are more the answer is `Infinity`
 */
export function editsBetween(a: string, b: string, most = Infinity): number {
  const [one, other] = [[...a], [...b]];
  let before: readonly number[] = [];
  let row: readonly number[] = [0, ...other.map((_, j) => j + 1)];
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      const isSwapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : Infinity;
      const edits = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, swapped);
      next.push(edits);
      if (edits < least) least = edits;
    }
    // no row that follows comes below it
    if (least > most) return Infinity;
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

/**
 * The known name that a mistyped one most likely stands for, if any is near: at most a third of its letters differ, case and separators aside.
 * A name longer than 40 characters has no nearest one.
 * @param most letters that may differ at most, where a third is too far
 */
export function nearestKey(unknownKey: string, known: readonly string[], most = Infinity): string | undefined {
  if (unknownKey.length > LONGEST) return undefined;
  const typed = plainName(unknownKey);
  let best: string | undefined;
  let least = Infinity;
  for (const key of known) {
    const plain = plainName(key);
    const third = Math.max(typed.length, key.length) / 3;
    // each letter more or less is an edit
    if (Math.abs(typed.length - plain.length) > third) continue;
    const edits = editsBetween(typed, plain, Math.min(third, most, least - 1));
    if (edits < least && edits <= most && edits <= third) [best, least] = [key, edits];
  }
  return best;
}

const plainName = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
