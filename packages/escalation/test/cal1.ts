import type { SchoolCalendar } from "../src/calendar/schoolCalendarSchema.js";

const day = { from: "08:00", until: "16:30" };

/** An invented school year for tests: terms, half-terms and two staff-only days from January 2026 to February 2027. */
export const cal1: SchoolCalendar = {
  zone: "Europe/London",
  nation: "england-and-wales",
  covers: { from: "2026-01-05", until: "2027-02-12" },
  pupils: [
    { from: "2026-01-05", until: "2026-02-13" },
    { from: "2026-02-23", until: "2026-04-02" },
    { from: "2026-04-20", until: "2026-05-22" },
    { from: "2026-06-01", until: "2026-07-21" },
    { from: "2026-09-02", until: "2026-10-23" },
    { from: "2026-11-03", until: "2026-12-18" },
    { from: "2027-01-05", until: "2027-02-12" },
  ],
  staffOnly: [
    { from: "2026-11-02", why: "INSET" },
    { from: "2027-01-04", why: "INSET" },
  ],
  closures: [],
  hours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
};
