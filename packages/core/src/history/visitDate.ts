import { londonDate } from "../values/londonDate.js";
import type { Visit } from "../visit/visitSchema.js";

const LATE = /T(23|22):/;

/** The calendar day of the visit in London: that of the departure, or of the first expected time that is recorded. */
export function visitDate({ times }: Visit): string | undefined {
  const instant = times.leaveSchool ?? times.arrive ?? times.leaveHome ?? times.backAtSchool;
  if (instant === undefined) return undefined;
  const near =
    instant.endsWith("+01:00") || ((instant.endsWith("Z") || instant.endsWith("+00:00")) && !LATE.test(instant));
  return near && !instant.slice(11).startsWith("00") ? instant.slice(0, 10) : londonDate(instant);
}
