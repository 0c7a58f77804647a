import type { SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
import { subtractPeriod } from "../clock/addPeriod.js";
import type { Limit } from "../policy/limitSchema.js";
import { periodIn, type SettingsInMode } from "../settings/valueIn.js";

/** The last instant in time of what is due before a moment: the moment itself, or so long before it as the limit says; `open` where nobody says how long. */
export function soLongBefore(
  moment: number,
  { period }: Extract<Limit, { kind: "before" }>,
  context: SettingsInMode & { readonly calendar: Pick<SchoolCalendar, "zone"> },
): number | "open" {
  if (period === undefined) return moment;
  const length = periodIn(period, context);
  return length === undefined ? "open" : subtractPeriod(moment, length, context.calendar.zone);
}
