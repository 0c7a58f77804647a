import { describe, expect, it } from "vitest";
import { addWorkingTime } from "./addWorkingTime.js";
import { cal1 } from "../../test/cal1.js";
import { endOfWorkingDay } from "./endOfWorkingDay.js";

describe("the end of the working day (R20-INC-06)", () => {
  it("is the same day's, in the school's own time", () => {
    expect(endOfWorkingDay("2026-06-09", cal1)).toBe("2026-06-09T16:30:00+01:00");
    expect(endOfWorkingDay("2026-10-23", cal1)).toBe("2026-10-23T16:30:00+01:00");
    expect(endOfWorkingDay("2026-11-02", cal1)).toBe("2026-11-02T16:30:00+00:00");
  });

  it("is open on a day without work and beyond the data", () => {
    expect(endOfWorkingDay("2026-06-13", cal1)).toBe("open");
    expect(endOfWorkingDay("2030-06-11", cal1)).toBe("open");
  });
});

describe("working time", () => {
  it("runs over an evening, a weekend and a half-term", () => {
    expect(addWorkingTime("2026-06-09T15:30:00+01:00", "PT2H", cal1)).toBe("2026-06-10T09:00:00+01:00");
    expect(addWorkingTime("2026-10-23T16:00:00+01:00", "PT1H", cal1)).toBe("2026-11-02T08:30:00+00:00");
  });

  it("that ends exactly with the working day ends on that day", () => {
    expect(addWorkingTime("2026-06-09T15:30:00+01:00", "PT1H", cal1)).toBe("2026-06-09T16:30:00+01:00");
    expect(addWorkingTime("2026-06-09T15:30:00+01:00", "PT1H1M", cal1)).toBe("2026-06-10T08:01:00+01:00");
  });

  it("starts with the next hours when it is asked outside them, and is open at the end of the data", () => {
    expect(addWorkingTime("2026-06-13T10:00:00+01:00", "PT30M", cal1)).toBe("2026-06-15T08:30:00+01:00");
    expect(addWorkingTime("2027-02-12T16:00:00+00:00", "PT1H", cal1)).toBe("open");
    expect(addWorkingTime("2026-06-09T15:30:00+01:00", "P1D", cal1)).toBe("open");
  });
});
