import { describe, expect, it } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { dayKind } from "./dayKind.js";
import { isSchoolDay } from "./isSchoolDay.js";
import { isWorkingDay } from "./isWorkingDay.js";
import { nextSchoolDay } from "./nextSchoolDay.js";

describe("what a day is", () => {
  it("is a school day for pupils, a working day for staff on INSET, and neither at a weekend", () => {
    expect([isSchoolDay("2026-06-09", cal1), isWorkingDay("2026-06-09", cal1)]).toEqual([true, true]);
    expect([isSchoolDay("2026-11-02", cal1), isWorkingDay("2026-11-02", cal1)]).toEqual([false, true]);
    expect([isSchoolDay("2026-06-13", cal1), isWorkingDay("2026-06-13", cal1)]).toEqual([false, false]);
  });

  it("is closed on a bank holiday inside a term", () => {
    expect(dayKind("2026-05-04", cal1)).toBe("closed");
    expect(dayKind("2026-05-04", { ...cal1, nation: "scotland" })).toBe("closed");
    expect(dayKind("2026-06-15", { ...cal1, nation: "scotland" })).toBe("closed");
    expect(dayKind("2026-06-15", cal1)).toBe("pupils");
  });

  it("lets a closure win over a term, and a staff-only day win over pupils", () => {
    const stormy = {
      ...cal1,
      closures: [{ from: "2026-06-08", until: "2026-06-09" }],
      staffOnly: [{ from: "2026-06-10" }],
    };
    expect(["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11"].map((date) => dayKind(date, stormy))).toEqual([
      "closed",
      "closed",
      "staff-only",
      "pupils",
    ]);
  });

  it("F72: a bank holiday on which the school is open is the day that it would be without it", () => {
    const scottish = {
      ...cal1,
      nation: "scotland" as const,
      covers: { from: "2026-01-05", until: "2029-12-31" },
      pupils: [{ from: "2026-01-05", until: "2029-12-31" }],
    };
    const open = { ...scottish, openOn: [{ from: "2026-11-30", why: "St Andrew's Day" }] };
    expect(dayKind("2026-11-30", scottish)).toBe("closed");
    expect(dayKind("2026-11-30", open)).toBe("pupils");
    expect(dayKind("2026-12-25", open)).toBe("closed");
    expect(dayKind("2026-11-30", { ...open, staffOnly: [{ from: "2026-11-30" }] })).toBe("staff-only");
    expect(dayKind("2026-11-30", { ...open, closures: [{ from: "2026-11-30" }] })).toBe("closed");
    expect(dayKind("2026-11-28", { ...open, openOn: [{ from: "2026-11-28" }] })).toBe("closed");
    // in a year whose bank holidays are not known, a day that the school names is known
    expect(dayKind("2029-11-30", scottish)).toBe("open");
    expect(dayKind("2029-11-30", { ...open, openOn: [{ from: "2029-11-30" }] })).toBe("pupils");
  });

  it("F72: the next school day is St Andrew's Day itself where the school is open", () => {
    const scottish = {
      ...cal1,
      nation: "scotland" as const,
      covers: { from: "2026-11-02", until: "2026-12-18" },
      pupils: [{ from: "2026-11-02", until: "2026-12-18" }],
      staffOnly: [],
    };
    expect(nextSchoolDay("2026-11-27", scottish)).toBe("2026-12-01");
    expect(nextSchoolDay("2026-11-27", { ...scottish, openOn: [{ from: "2026-11-30" }] })).toBe("2026-11-30");
  });

  it("is open outside what the calendar covers, and in a year whose bank holidays are not known", () => {
    expect(isSchoolDay("2026-01-02", cal1)).toBe("open");
    expect(isWorkingDay("2027-02-15", cal1)).toBe("open");
    expect(isSchoolDay("2029-06-05", { ...cal1, covers: { from: "2026-01-05", until: "2029-12-31" } })).toBe("open");
  });
});
