/** One stretch of time with one value: from an instant in milliseconds, or from ever (`-Infinity`), until the next entry. */
export type CourseEntry<Value> = { readonly from: number; readonly value: Value };

/** A value over time: at least one entry, oldest first, the first from `-Infinity`, no two neighbours with the same value. */
export type Course<Value> = readonly CourseEntry<Value>[];

/** A value that never changes. */
export function always<Value>(value: Value): Course<Value> {
  return [{ from: -Infinity, value }];
}

/** A course of entries in the order of their instants: of several at one instant the last counts, and one that changes nothing goes. */
export function courseOf<Value>(entries: Iterable<CourseEntry<Value>>): Course<Value> {
  const kept: CourseEntry<Value>[] = [];
  for (const { from, value } of entries) keep(kept, from, value);
  return kept;
}

/** What follows from a value over time. */
export function courseFrom<Value, Other>(course: Course<Value>, tell: (value: Value) => Other): Course<Other> {
  const kept: CourseEntry<Other>[] = [];
  for (const { from, value } of course) keep(kept, from, tell(value));
  return kept;
}

/** What follows from two values over time: linear in the entries of both. */
export function courseFromBoth<One, Two, Told>(
  one: Course<One>,
  two: Course<Two>,
  tell: (one: One, two: Two) => Told,
): Course<Told> {
  const kept: CourseEntry<Told>[] = [];
  let here = 0;
  let there = 0;
  let left = one[0];
  let right = two[0];
  while (left !== undefined && right !== undefined) {
    keep(kept, left.from > right.from ? left.from : right.from, tell(left.value, right.value));
    const next = one[here + 1];
    const other = two[there + 1];
    if (next === undefined && other === undefined) break;
    if (other === undefined || (next !== undefined && next.from <= other.from)) {
      left = next;
      here += 1;
    } else {
      right = other;
      there += 1;
    }
  }
  return kept;
}

// The entry of one instant takes the place of another of that instant; one that changes nothing is left out.
function keep<Value>(kept: CourseEntry<Value>[], from: number, value: Value): void {
  if (kept.at(-1)?.from === from) kept.pop();
  if (kept.length === 0 || kept.at(-1)?.value !== value) kept.push({ from, value });
}
