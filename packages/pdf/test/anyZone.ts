import type { SchoolCalendar } from "@home-visits/core/timers";
import fc from "fast-check";

/** Zones of schools that British people run or know: with and without changes of the clock, at half hours, on both halves of the globe. */
export const zones = [
  "Europe/London",
  "Europe/Dublin",
  "Europe/Gibraltar",
  "Atlantic/Reykjavik",
  "Asia/Dubai",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
] as const;

/** The zone of some school's clock. */
export const anyZone = fc.constantFrom<(typeof zones)[number]>(...zones);

/** Days in 2026 on which some of these clocks go forward or back, and days on which none do, each with the days around it. */
const days = ["2026-01-13", "2026-03-08", "2026-03-29", "2026-04-05", "2026-06-09", "2026-09-27", "2026-10-04"].concat([
  "2026-10-25",
  "2026-11-01",
]);

/** Instants, every other one within hours of a change of some clock. */
export const anyInstant = fc
  .tuple(fc.constantFrom(...days), fc.integer({ min: -900, max: 2_300 }))
  .map(([day, minutes]) => Date.parse(`${day}T00:00Z`) + minutes * 60_000);

const hours = { from: "08:00", until: "16:30" };
const year = { from: "2026-01-01", until: "2026-12-31" };
/** A plain calendar by the clock of a zone. */
export const calendarIn = (zone: string): SchoolCalendar => ({
  zone,
  nation: "england-and-wales",
  covers: year,
  pupils: [year],
  staffOnly: [],
  closures: [],
  hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
});
