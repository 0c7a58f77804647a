import { parseSchoolCalendar } from "../src/calendar/schoolCalendarSchema.js";
import year from "../vectors/school-year.json" with { type: "json" };

const read = parseSchoolCalendar(year);
if (!read.ok) throw new Error("The school year of the vectors is a calendar.");

/** An invented school year for tests: terms, half-terms and two staff-only days from January 2026 to February 2027. */
export const cal1 = read.value;
