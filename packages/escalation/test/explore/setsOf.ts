/** How many sets of so many shapes there are. */
export function countSets(shapes: number, size: number): number {
  let count = 1;
  for (let place = 0; place < size; place += 1) count = (count * (shapes - place)) / (place + 1);
  return Math.round(count);
}

/** The set at a place in the order of all sets of its size: each a list of rising places. It makes a run that goes on where it stopped. */
export function setAt(place: number, shapes: number, size: number): number[] {
  const set: number[] = [];
  let left = place;
  for (let next = 0, missing = size; missing > 0; next += 1) {
    const with_ = countSets(shapes - next - 1, missing - 1);
    if (left < with_) {
      set.push(next);
      missing -= 1;
    } else left -= with_;
  }
  return set;
}

/** Moves a set on to the next of its size; false after the last. */
export function moveOn(set: number[], shapes: number): boolean {
  for (let place = set.length - 1; place >= 0; place -= 1) {
    const value = set[place] ?? 0;
    if (value >= shapes - (set.length - place)) continue;
    for (let rest = place; rest < set.length; rest += 1) set[rest] = value + 1 + rest - place;
    return true;
  }
  return false;
}

/**
 * Whether a set is the one to look at of the two that differ only in who of the visitors is who: the lesser of both in the order of sets.
 * `twins` gives the place of each shape's twin, its own place where it is about neither or both, and none where it has no twin: such a set
 * is looked at itself.
 */
export function isLesserTwin(set: readonly number[], twins: readonly (number | undefined)[]): boolean {
  if (set.some((place) => twins[place] === undefined)) return true;
  const other = set.map((place) => twins[place] ?? place).sort((one, two) => one - two);
  for (let place = 0; place < set.length; place += 1) {
    const [own, others] = [set[place] ?? 0, other[place] ?? 0];
    if (own !== others) return own < others;
  }
  return true;
}
