import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { instantInZone } from "../clock/instantInZone.js";
import { addWorkingTime } from "./addWorkingTime.js";
import { dateOfDay, dayNumber } from "../clock/dayNumber.js";
import { endOfWorkingDay } from "./endOfWorkingDay.js";
import { isOfficeHours } from "./isOfficeHours.js";
import { isSchoolDay } from "./isSchoolDay.js";
import { isWorkingDay } from "./isWorkingDay.js";
import { nextSchoolDay } from "./nextSchoolDay.js";

const [first, last] = [dayNumber(cal1.covers.from), dayNumber(cal1.covers.until)];
const date = fc.integer({ min: first, max: last }).map(dateOfDay);
const instant = fc
  .integer({ min: first * 1_440, max: (last - 20) * 1_440 })
  .map((minute) => instantInZone(minute * 60_000, cal1.zone));
const minutes = fc.integer({ min: 0, max: 2_000 });
const add = (from: string, length: number) => addWorkingTime(from, `PT${length}M`, cal1);

describe("the next school day", () => {
  it("comes after the day, is a school day, and none lies between; only the end of the data makes it open", () => {
    fc.assert(
      fc.property(date, (day) => {
        const next = nextSchoolDay(day, cal1);
        if (next === "open") {
          expect(day >= "2027-02-12").toBe(true);
          return;
        }
        expect(next > day && isSchoolDay(next, cal1) === true).toBe(true);
        for (let between = dayNumber(day) + 1; between < dayNumber(next); between += 1)
          expect(isSchoolDay(dateOfDay(between), cal1)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("every school day is a working day, and a day beyond the data is neither", () => {
    fc.assert(fc.property(date, (day) => isSchoolDay(day, cal1) !== true || isWorkingDay(day, cal1) === true));
    for (const day of ["2026-01-04", "2027-02-13", "2031-06-03"])
      expect(
        [isSchoolDay(day, cal1), isWorkingDay(day, cal1), nextSchoolDay(day, cal1)].at(day < "2026-06" ? 0 : 2),
      ).toBe("open");
  });
});

describe("working time", () => {
  it("ends inside working hours, never before it began", () => {
    fc.assert(
      fc.property(instant, minutes, (from, length) => {
        const until = add(from, length);
        if (until === "open") return;
        expect(Date.parse(until)).toBeGreaterThanOrEqual(Date.parse(from));
        if (length > 0) expect(isOfficeHours(Date.parse(until), cal1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("two stretches after each other are as long as one, and a longer one never ends sooner", () => {
    fc.assert(
      fc.property(instant, minutes, minutes, (from, one, other) => {
        const [half, whole] = [add(from, one), add(from, one + other)];
        if (half === "open" || whole === "open") return;
        if (other > 0) expect(add(half, other)).toBe(whole);
        expect(Date.parse(whole)).toBeGreaterThanOrEqual(Date.parse(half));
      }),
      { numRuns: 200 },
    );
  });

  it("a working day of eight and a half hours keeps its clock times on both sides of a clock change", () => {
    expect(endOfWorkingDay("2026-03-27", cal1)).toBe("2026-03-27T16:30:00+00:00");
    expect(endOfWorkingDay("2026-03-30", cal1)).toBe("2026-03-30T16:30:00+01:00");
    expect(add("2026-03-27T16:00:00+00:00", 60)).toBe("2026-03-30T08:30:00+01:00");
    expect(add("2026-10-23T16:00:00+01:00", 60)).toBe("2026-11-02T08:30:00+00:00");
  });
});
