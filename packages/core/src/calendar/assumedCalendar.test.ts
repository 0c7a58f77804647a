import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { assumedCalendar, calendarOf } from "./assumedCalendar.js";
import { isSchoolDay } from "./isSchoolDay.js";
import { parseSchoolCalendar } from "./schoolCalendarSchema.js";

test("without a calendar Monday to Friday is assumed, but for bank holidays; a year without data stays open", () => {
  const days = ["2026-06-08", "2026-06-13", "2026-12-25", "2050-06-08"];
  expect(days.map((day) => isSchoolDay(day, assumedCalendar))).toEqual([true, false, false, "open"]);
  expect(parseSchoolCalendar(assumedCalendar).ok).toBe(true);
});

test("a school's own calendar comes before it", () => {
  expect(calendarOf({ calendar: cal1 })).toBe(cal1);
  expect(calendarOf({})).toBe(assumedCalendar);
});
