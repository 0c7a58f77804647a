import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { bankHolidayYears, isBankHoliday, nations } from "./isBankHoliday.js";
import { dateOfDay, dayNumber, weekdayOfDay } from "../clock/dayNumber.js";

const days = (year: number) =>
  Array.from({ length: 366 }, (_, day) => dateOfDay(dayNumber(`${year}-01-01`) + day)).filter((date) =>
    date.startsWith(`${year}`),
  );

describe("the snapshot of bank holidays", () => {
  it("names its years, and says open for every other", () => {
    expect(bankHolidayYears).toEqual([2025, 2026, 2027, 2028]);
    for (const nation of nations)
      expect([isBankHoliday("2024-12-25", nation), isBankHoliday("2029-12-25", nation)]).toEqual(["open", "open"]);
  });

  it("has 8 days a year in England and Wales, 9 in Scotland and one more in 2026, 10 in Northern Ireland, none at a weekend", () => {
    const counts = nations.map((nation) =>
      bankHolidayYears.map((year) => days(year).filter((date) => isBankHoliday(date, nation) === true)),
    );
    expect(counts.map((years) => years.map((list) => list.length))).toEqual([
      [8, 8, 8, 8],
      [9, 10, 9, 9],
      [10, 10, 10, 10],
    ]);
    expect(counts.flat(2).filter((date) => weekdayOfDay(dayNumber(date)) > 4)).toEqual([]);
  });

  it.each([
    ["2026-12-28", "england-and-wales", true],
    ["2026-12-26", "england-and-wales", false],
    // Of Debian's workalendar 17.0.0 this is a working day in Scotland (findings/workalendar-scotland.sh).
    ["2026-12-28", "scotland", true],
    ["2027-12-27", "scotland", true],
    ["2028-01-04", "scotland", true],
    ["2028-01-04", "england-and-wales", false],
    ["2025-07-14", "northern-ireland", true],
    ["2025-12-01", "scotland", true],
  ] as const)("%s in %s: %s", (date, nation, expected) => {
    expect(isBankHoliday(date, nation)).toBe(expected);
  });

  // A library that reckons the days by rule does not know a holiday that was proclaimed for one occasion.
  const proclaimed: readonly string[] = ["2026-06-15 scotland"];
  const states = [
    ["england-and-wales", "ENG"],
    ["england-and-wales", "WLS"],
    ["scotland", "SCT"],
    ["northern-ireland", "NIR"],
  ] as const;

  it.each(states)(
    "%s agrees with the library date-holidays (%s) on every working day of every year",
    (nation, state) => {
      const library = new Holidays("GB", state);
      for (const year of bankHolidayYears) {
        const theirs = library
          .getHolidays(year)
          .filter(({ type }) => type === "public" || type === "bank")
          .map(({ date }) => date.slice(0, 10))
          .filter((date) => weekdayOfDay(dayNumber(date)) < 5);
        const ours = days(year).filter(
          (date) => isBankHoliday(date, nation) === true && !proclaimed.includes(`${date} ${nation}`),
        );
        expect(ours).toEqual([...new Set(theirs)].sort());
      }
    },
  );
});
