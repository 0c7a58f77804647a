import { subtractCalendar } from "../values/addCalendar.js";
import type { FactValue } from "./Fact.js";

/** Whether what was noted at an instant counts. */
export type Counts = (at: string) => boolean;

/**
 * Of what counts for so many days.
 * - `surely`: what counts whatever nobody said
 * - `dayOf`: the day of an instant by the school's clock; `today` that of the visit
 * - `countFor`: for how many days it counts, `null` where nobody says, missing where the policy has no such setting: then all of it counts
 */
export type Days = {
  readonly surely: Counts;
  readonly dayOf: (at: string) => string;
  readonly today: string;
  readonly countFor: FactValue | null | undefined;
};

/** What a fact comes to by what counts; where nobody says for how long, it is unknown unless that makes no difference. */
export function overDays<Value extends FactValue>(
  read: (counts: Counts) => Value | undefined,
  { surely, dayOf, today, countFor }: Days,
): Value | undefined {
  const all = (): boolean => true;
  if (countFor === undefined) return read(all);
  if (typeof countFor === "number") {
    const before = subtractCalendar(today, `P${String(Math.floor(countFor))}D`);
    return read((at) => surely(at) || dayOf(at) > before);
  }
  const known = read(surely);
  return isSame(known, read(all)) ? known : undefined;
}

function isSame(one: FactValue | undefined, other: FactValue | undefined): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && String(one) === String(other));
}
