import { plain } from "../cells/Cell.js";
import type { DayOrder } from "../cells/readDate.js";

/**
 * How an export writes its days, where they tell: one program wrote the whole column, so a day that can be only one, such as 25/6/2015, says how
 * the others are meant. Where none does, or they contradict each other, nothing is known.
 */
export function dayOrderOf(days: readonly string[]): DayOrder | undefined {
  const pairs = days.map((day) => /^([0-9]{1,2})[-/ ]([0-9]{1,2})[-/ ][0-9]{2,4}(?![0-9])/u.exec(plain(day)));
  const dayFirst = pairs.some((found) => Number(found?.[1]) > 12);
  const monthFirst = pairs.some((found) => Number(found?.[2]) > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}
