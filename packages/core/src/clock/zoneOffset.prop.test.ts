import fc from "fast-check";
import { DateTime, Duration } from "luxon";
import { expect, test } from "vitest";
import { addPeriod } from "./addPeriod.js";
import { clockText, dateInZone, instantInZone } from "./instantInZone.js";
import { zoneOffset } from "./zoneOffset.js";

const zones = [
  "Europe/London",
  "America/New_York",
  "Pacific/Kiritimati",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "UTC",
];
const zone = fc.constantFrom(...zones);
const minute = fc
  .integer({ min: Date.UTC(1990) / 60_000, max: Date.UTC(2060) / 60_000 })
  .map((minutes) => minutes * 60_000);

test("an instant shows in every zone as luxon, the judge of these tests, shows it", () => {
  fc.assert(
    fc.property(minute, zone, (ms, name) => {
      const judge = DateTime.fromMillis(ms, { zone: name, locale: "en-GB" });
      expect(zoneOffset(ms, name).minutes).toBe(judge.offset);
      expect(instantInZone(ms, name)).toBe(judge.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
      expect(dateInZone(ms, name)).toBe(judge.toISODate());
      expect(clockText(ms, name).slice(0, 5)).toBe(judge.toFormat("HH:mm"));
    }),
    { numRuns: 300 },
  );
});

test("a period is added as luxon adds it, where neither end lies in an hour that the clocks repeat or skip", () => {
  const periods = fc.constantFrom("PT20M", "PT26H", "P1D", "P3M", "P1Y", "P2W", "P1M1DT2H", "PT0M");
  fc.assert(
    fc.property(minute, zone, periods, (ms, name, period) => {
      const judge = DateTime.fromMillis(ms, { zone: name }).plus(Duration.fromISO(period));
      fc.pre(Math.abs(judge.plus({ hours: 3 }).offset - judge.minus({ hours: 3 }).offset) === 0);
      expect(instantInZone(addPeriod(ms, period, name), name)).toBe(judge.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
    }),
    { numRuns: 300 },
  );
});
