import fc from "fast-check";
import { expect, test } from "vitest";
import { addCalendar } from "./addCalendar.js";
import { dayNumber, dayOfNumber } from "./dayNumber.js";
import { epochMs } from "./epochMs.js";
import { londonDate } from "./londonDate.js";
import { londonWallMs } from "./londonWallMs.js";

const moment = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31T23:59:59.999Z"), noInvalidDate: true });

test("a day and its number are the platform's own, there and back", () => {
  fc.assert(
    fc.property(moment, (date) => {
      const number = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(number).toBe(Math.floor(date.getTime() / 86_400_000));
      expect(dayOfNumber(number)).toBe(date.toISOString().slice(0, 10));
    }),
    { numRuns: 500 },
  );
});

test("an instant is the platform's own, in every way to write it", () => {
  const offset = fc.constantFrom("Z", "+00:00", "+01:00", "-05:00", "+05:45", "-00:30", "+14:00");
  const length = fc.constantFrom(16, 19, 21, 22, 23);
  fc.assert(
    fc.property(moment, length, offset, (date, end, zone) => {
      const instant = `${date.toISOString().slice(0, end)}${zone}`;
      expect(epochMs(instant)).toBe(Date.parse(instant));
    }),
    { numRuns: 500 },
  );
  for (const text of ["", "today", "2026-06-09", "2026-02-30T10:00Z", "2026-13-01T00:00Z"])
    expect(epochMs(text)).toBe(Date.parse(text));
});

test("London's clock is the platform's own, on the days on which it changes too", () => {
  const formatter = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    dateStyle: "short",
    timeStyle: "medium",
  });
  const near = fc
    .constantFrom("2026-03-29", "2026-10-25", "1971-10-31", "1968-02-18", "1947-04-13", "2025-03-30")
    .chain((day) => fc.integer({ min: -3, max: 27 * 60 }).map((minutes) => Date.parse(day) + minutes * 60_000 + 999));
  fc.assert(
    fc.property(
      fc.oneof(
        moment.map((date) => date.getTime()),
        near,
      ),
      (ms) => {
        const wall = new Date(londonWallMs(ms)).toISOString();
        const [day, month, year] = formatter.format(ms).slice(0, 10).split("/");
        expect([wall.slice(0, 10), wall.slice(11, 19)]).toEqual([
          `${String(year)}-${String(month)}-${String(day)}`,
          formatter.format(ms).slice(-8),
        ]);
        expect(londonDate(new Date(ms).toISOString())).toBe(wall.slice(0, 10));
      },
    ),
    { numRuns: 300 },
  );
});

test("months and years end on the last day that there is; days and weeks are counted", () => {
  fc.assert(
    fc.property(moment, fc.nat({ max: 200 }), fc.nat({ max: 400 }), (date, months, days) => {
      const from = date.toISOString().slice(0, 10);
      const later = addCalendar(from, `P${String(months)}M${String(days)}D`);
      const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
      const day = Math.min(date.getUTCDate(), month.getUTCDate());
      const expected = Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), day + days);
      expect(later).toBe(new Date(expected).toISOString().slice(0, 10));
    }),
    { numRuns: 300 },
  );
});
