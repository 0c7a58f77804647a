import { assumedCalendar, wallTimeInstant } from "@home-visits/core/timers";
import { asked, read, type Cell, type CellReading } from "../cells/Cell.js";
import { readDate } from "../cells/readDate.js";
import { readMoment, type Moment } from "../cells/readMoment.js";
import type { Sheet } from "./Sheet.js";

/** Clock times of a sheet are those of the school's wall; a school without a calendar has London's. */
const { zone: assumedZone } = assumedCalendar;

/** The code under which a time says that it lacks its day. */
export const NO_DAY = "day-missing";

/** The day of the row that a time stands in: the heading of its column, and what stands there. */
type DayOfRow = { readonly heading: string; readonly cell: Cell | undefined };

/**
 * The instant of a clock time in a sheet. Its day is that of the row, or the one after where its own cell says so; a time with any other day,
 * and one that comes twice or never, is asked back.
 */
export function instantOfCell(cell: Cell, day: DayOfRow, { dates, zone = assumedZone }: Sheet): CellReading<string> {
  const moment = readMoment(cell, dates);
  if (!moment.ok) return moment;
  const date = dateOf(moment.value, day, dates);
  if (!date.ok) return date;
  const { time, which } = moment.value;
  const once = wallTimeInstant({ date: date.value, time, zone });
  if (once.ok) return read(once.value);
  const [{ code, message }] = once.issues;
  if (code !== "instant-occurs-twice") return asked(code, message);
  const told = which === undefined ? once : wallTimeInstant({ date: date.value, time, zone, which });
  return told.ok
    ? read(told.value)
    : asked(code, "The clocks go back: this time comes twice on that date. Write “first” or “second” behind it.");
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function dateOf({ after, day: own }: Moment, { cell, heading }: DayOfRow, dates: Sheet["dates"]): CellReading<string> {
  if (cell === undefined)
    return own === undefined ? asked(NO_DAY, `Fill in the column “${heading}”: a time needs its day.`) : read(own);
  const ofRow = readDate(cell, dates);
  if (!ofRow.ok) return asked(NO_DAY, `Mend the column “${heading}” first: this time needs its day.`);
  const next = dayAfter(ofRow.value);
  if (after === true) return read(next);
  return own === undefined || own === ofRow.value || own === next
    ? read(own ?? ofRow.value)
    : asked(
        "time-on-another-day",
        `Mend the day of this time, or the column “${heading}”: they do not belong together.`,
      );
}
