import { describe, expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { printingDate } from "./printingDate.js";

const hours = { from: "08:00", until: "16:00" };
const year = { from: "2026-01-01", until: "2026-12-31" };
const schoolIn = (zone: string) => ({
  calendar: {
    zone,
    nation: "england-and-wales" as const,
    covers: year,
    pupils: [year],
    staffOnly: [],
    closures: [],
    hours: { monday: hours },
  },
});
const dayIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);

describe("the day of printing", () => {
  test.each([
    ["Europe/London", "2026-06-09"],
    ["Pacific/Auckland", "2026-06-10"],
    ["America/St_Johns", "2026-06-09"],
    ["Pacific/Kiritimati", "2026-06-10"],
  ])("F60: in %s it is today by the school's clock, and that day at any hour of the print", (zone, today) => {
    const io = { ...fakeIo(temporaryFolder()).io, now: () => new Date("2026-06-09T21:30:00Z") };
    const [now, given] = [undefined, "2026-06-09"].map((day) => printingDate(day, io, schoolIn(zone)));
    expect(now && dayIn(zone, now)).toBe(today);
    expect(given && dayIn(zone, given)).toBe("2026-06-09");
    expect(printingDate(today, io, schoolIn(zone))).toEqual(now);
  });
});
