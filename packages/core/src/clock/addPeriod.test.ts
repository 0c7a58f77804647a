import { describe, expect, it } from "vitest";
import { addPeriod, periodMs } from "./addPeriod.js";
import { clockText, dateInZone, instantInZone } from "./instantInZone.js";
import { instantMs } from "./instantMs.js";
import { lateFrom, minutesLate } from "./lateFrom.js";

const zone = "Europe/London";
const add = (instant: string, period: string) => instantInZone(addPeriod(instantMs(instant), period, zone), zone);

describe("limits on the real clock and on the calendar", () => {
  it("D64: 20 and 30 minutes run on across the hour that is skipped (MOR-VIS-07, MOR-VIS-09)", () => {
    expect(add("2026-03-29T00:50:00+00:00", "PT20M")).toBe("2026-03-29T02:10:00+01:00");
    expect(add("2026-03-29T00:50:00+00:00", "PT30M")).toBe("2026-03-29T02:20:00+01:00");
    expect(clockText(addPeriod(instantMs("2026-03-29T00:50:00Z"), "PT20M", zone), zone)).toBe("02:10 BST");
  });

  it("D64: and across the hour that comes twice, shown as the second 01:10", () => {
    expect(add("2026-10-25T01:50:00+01:00", "PT20M")).toBe("2026-10-25T01:10:00+00:00");
    expect(clockText(instantMs("2026-10-25T01:10:00Z"), zone)).toBe("01:10 GMT");
  });

  it("D100: three months from 30 November end on the last day of February (MOR-FOL-05)", () => {
    expect(dateInZone(addPeriod(instantMs("2026-11-30T12:00:00Z"), "P3M", zone), zone)).toBe("2027-02-28");
    expect(dateInZone(addPeriod(instantMs("2026-01-12T12:00:00Z"), "P3M", zone), zone)).toBe("2026-04-12");
    expect(dateInZone(addPeriod(instantMs("2024-02-29T12:00:00Z"), "P1Y", zone), zone)).toBe("2025-02-28");
  });

  // At feelin 8.2.0 three months are 90 days when they are compared (findings/feelin-three-months.sh).
  it("three months from 9 June are 92 days (MOR-FOL-05)", () => {
    expect(add("2026-06-09T12:00:00+01:00", "P3M")).toBe("2026-09-09T12:00:00+01:00");
    expect(add("2026-06-09T12:00:00+01:00", "P90D")).toBe("2026-09-07T12:00:00+01:00");
  });

  it("a week is seven days on the calendar, not 168 hours (ATLP-VER-03)", () => {
    expect(add("2026-03-24T10:00:00+00:00", "P1W")).toBe("2026-03-31T10:00:00+01:00");
    expect(periodMs("P1W")).toBeUndefined();
    expect(periodMs("PT168H")).toBe(168 * 3_600_000);
  });

  // By openrosa-xpath-evaluator 3.1.0 a fortnight from 18 October is the 31st, and by ice_cube 0.16.4, once stored, it ends an hour later in
  // summer (findings/openrosa-two-weeks.sh, findings/ice-cube-saved.sh).
  it("a fortnight over either night of the clocks is fourteen days, at the same time of day", () => {
    expect(add("2026-03-22T09:00:00+00:00", "P14D")).toBe("2026-04-05T09:00:00+01:00");
    expect(add("2026-10-18T00:00:00+01:00", "P2W")).toBe("2026-11-01T00:00:00+00:00");
  });

  it("the last minute of a limit is in time, and lateness is counted as a clock shows it", () => {
    const limit = instantMs("2026-06-09T15:00:00+01:00");
    expect(instantInZone(lateFrom(limit), zone)).toBe("2026-06-09T15:01:00+01:00");
    expect([
      minutesLate(limit, limit + 59_999),
      minutesLate(limit, limit + 60_000),
      minutesLate(limit, limit - 1),
    ]).toEqual([0, 1, 0]);
  });

  it("an instant without an offset is refused, because only the machine's zone could read it", () => {
    expect(() => instantMs("2026-06-09T15:00:00")).toThrow(/offset/);
    expect(() => instantMs("2026-06-09")).toThrow(/offset/);
    expect(() => addPeriod(0, "20 minutes", zone)).toThrow(/period/);
  });
});
