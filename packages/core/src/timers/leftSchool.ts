import { leftBy } from "../history/departureOf.js";
import type { TimerContext } from "./TimerContext.js";

/** When the visitors left school by the record, in milliseconds: as it was noted, or by when they were at the home; `undefined` where only the plan tells. */
export function leftSchool({ moments, history, calendar: { zone } }: TimerContext): number | undefined {
  const planned = ["expected-departure", "expected-arrival", "expected-leave-home", "expected-return"];
  return (
    history.departed ??
    leftBy(
      planned.map((moment) => moments[moment]),
      { history, zone },
    )
  );
}
