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
  for (const entry of entries) {
    if (kept.at(-1)?.from === entry.from) kept.pop();
    if (kept.length === 0 || kept.at(-1)?.value !== entry.value) kept.push(entry);
  }
  return kept;
}

/** What follows from a value over time. */
export function courseFrom<Value, Other>(course: Course<Value>, tell: (value: Value) => Other): Course<Other> {
  return courseOf(course.map(({ from, value }) => ({ from, value: tell(value) })));
}

/** What follows from two values over time: linear in the entries of both. */
export function courseFromBoth<One, Two, Told>(
  one: Course<One>,
  two: Course<Two>,
  tell: (one: One, two: Two) => Told,
): Course<Told> {
  return courseOf(together(one, two, tell));
}

function* together<One, Two, Told>(
  one: Course<One>,
  two: Course<Two>,
  tell: (one: One, two: Two) => Told,
): Generator<CourseEntry<Told>> {
  let [here, there] = [0, 0];
  let [left, right] = [one[0], two[0]];
  while (left && right) {
    yield { from: Math.max(left.from, right.from), value: tell(left.value, right.value) };
    const [next, other] = [one[here + 1], two[there + 1]];
    if (next && (!other || next.from <= other.from)) [here, left] = [here + 1, next];
    else if (!other) return;
    else [there, right] = [there + 1, other];
  }
}
