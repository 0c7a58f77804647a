import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { frozen } from "../parsed/frozen.js";
import { bankHolidayYears } from "./isBankHoliday.js";
import { assumedZone } from "../clock/assumedZone.js";
import type { SchoolCalendar } from "./schoolCalendarSchema.js";

const day = { from: "08:00", until: "16:30" };
const years = {
  from: `${String(Math.min(...bankHolidayYears))}-01-01`,
  until: `${String(Math.max(...bankHolidayYears))}-12-31`,
};

/**
 * What lenient mode reckons with for a school that has given no calendar: London's clock, Monday to Friday but bank holidays, and the hours
 * that policies leave unsaid. Holidays are not in it, so whatever rests on it says that it is assumed.
 */
export const assumedCalendar: SchoolCalendar = /* @__PURE__ */ frozen({
  zone: assumedZone,
  nation: "england-and-wales",
  covers: years,
  pupils: [years],
  staffOnly: [],
  closures: [],
  hours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
});

/** The calendar of a school, or the assumed one. */
export function calendarOf(school: { readonly calendar?: SchoolCalendar | undefined }): SchoolCalendar {
  checkArgument("calendarOf", "school", school, expected.object);
  return school.calendar ?? assumedCalendar;
}
