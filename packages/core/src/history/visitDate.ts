import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import type { Subject } from "./Subject.js";

/** The calendar day of the visit by the school's clock: that of the departure, or of the first expected time that is recorded. */
export function visitDate({ visit: { times }, zone }: Pick<Subject, "visit" | "zone">): string | undefined {
  const instant = times.leaveSchool ?? times.arrive ?? times.leaveHome ?? times.backAtSchool;
  return instant === undefined ? undefined : dateInZone(epochMs(instant), zone);
}
