import { describe, expect, it } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { addSchoolDays, addWorkingDays, nextSchoolDay } from "./nextSchoolDay.js";

describe("the note home goes with the child the next school day (R20-NOH-05)", () => {
  it.each([
    ["2026-03-27", "2026-03-30", "over a weekend with a clock change"],
    ["2026-04-02", "2026-04-20", "over the spring holiday"],
    ["2026-05-22", "2026-06-01", "over a half-term"],
    ["2026-12-17", "2026-12-18", "to the day after"],
    ["2026-12-18", "2027-01-05", "over the winter holiday and a staff-only day"],
    ["2026-12-29", "2027-01-05", "from a day in the holiday"],
    ["2026-02-13", "2026-02-23", "over the February half-term"],
    ["2026-07-21", "2026-09-02", "over the summer"],
    ["2026-10-23", "2026-11-03", "over half-term and a staff-only day"],
  ])("D66: from %s it is %s, %s", (from, until) => {
    expect(nextSchoolDay(from, cal1)).toBe(until);
  });

  it("is open where the calendar ends first, and never a guess", () => {
    expect(nextSchoolDay("2027-02-12", cal1)).toBe("open");
    expect(nextSchoolDay("2031-06-09", cal1)).toBe("open");
  });

  it("counts several school days, and working days with the staff-only ones", () => {
    expect(addSchoolDays("2026-10-23", 2, cal1)).toBe("2026-11-04");
    expect(addWorkingDays("2026-10-23", 2, cal1)).toBe("2026-11-03");
    expect(addWorkingDays("2026-10-23", 0, cal1)).toBe("2026-10-23");
  });
});
