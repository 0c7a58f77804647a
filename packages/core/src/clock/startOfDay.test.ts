import { describe, expect, it } from "vitest";
import { instantInZone } from "./instantInZone.js";
import { atTime, endOfDay, startOfDay } from "./startOfDay.js";

const zone = "Europe/London";
const shown = (ms: number) => instantInZone(ms, zone);

describe("the times of a day in a zone", () => {
  it("begin and end by the zone's clock, on the days of 23 and 25 hours too", () => {
    expect([startOfDay("2026-03-29", zone), endOfDay("2026-03-29", zone)].map(shown)).toEqual([
      "2026-03-29T00:00:00+00:00",
      "2026-03-29T23:59:00+01:00",
    ]);
    expect([startOfDay("2026-10-25", zone), endOfDay("2026-10-25", zone)].map(shown)).toEqual([
      "2026-10-25T00:00:00+01:00",
      "2026-10-25T23:59:00+00:00",
    ]);
  });

  it("a time that comes twice is the first, a time that is skipped moves behind the change", () => {
    expect(shown(atTime("2026-10-25", "01:30", zone))).toBe("2026-10-25T01:30:00+01:00");
    expect(shown(atTime("2026-03-29", "01:30", zone))).toBe("2026-03-29T02:30:00+01:00");
  });
});
