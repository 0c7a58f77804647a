import { DateTime } from "luxon";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockText, dateInZone, instantInZone, isShownTwice, isWrittenInZone, seasonAt } from "./instantInZone.js";
import { wallTimeInstant } from "./wallTimeInstant.js";
import { zoneOffset } from "./zoneOffset.js";

const zones = ["Europe/London", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata", "Australia/Lord_Howe"];

describe("the clock of a zone", () => {
  it("shows what luxon shows, for every zone and instant", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: Date.UTC(2024), max: Date.UTC(2030) }), (zone, ms) => {
        const at = DateTime.fromMillis(ms, { zone });
        const toTheSecond = ms % 1_000 === 0;
        expect(instantInZone(ms, zone)).toBe(
          at.toFormat(toTheSecond ? "yyyy-MM-dd'T'HH:mm:ssZZ" : "yyyy-MM-dd'T'HH:mm:ss.SSSZZ"),
        );
        // the text is the instant, and not one before it
        expect(Date.parse(instantInZone(ms, zone))).toBe(ms);
        expect(dateInZone(ms, zone)).toBe(at.toISODate());
        expect(clockText(ms, zone).slice(0, 5)).toBe(at.toFormat("HH:mm"));
      }),
    );
  });

  it("knows its own writing from the same instant in other offsets, with a fraction, or in UTC", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024), max: Date.UTC(2030) }),
        (zone, second) => {
          const ms = second - (second % 1_000);
          const texts = [
            instantInZone(ms, zone),
            ...zones.map((other) => instantInZone(ms, other)),
            DateTime.fromMillis(ms, { zone }).toISO() ?? "",
            new Date(ms).toISOString(),
          ];
          for (const text of texts) expect(isWrittenInZone(text, ms, zone)).toBe(text === texts[0]);
        },
      ),
    );
  });

  it("names the season on a day whose clocks change, and only then", () => {
    const shown = (instant: string) => clockText(Date.parse(instant), "Europe/London");
    expect(["2026-03-29T00:30Z", "2026-03-29T01:30Z", "2026-03-29T22:30Z"].map(shown)).toEqual([
      "00:30 GMT",
      "02:30 BST",
      "23:30 BST",
    ]);
    expect(["2026-10-25T00:10Z", "2026-10-25T01:10Z"].map(shown)).toEqual(["01:10 BST", "01:10 GMT"]);
    expect(["2026-03-28T23:30Z", "2026-03-29T23:30Z", "2026-06-09T14:01Z"].map(shown)).toEqual([
      "23:30",
      "00:30",
      "15:01",
    ]);
  });

  it("knows an hour that comes twice, in every zone and at any instant", () => {
    const near = fc.constantFrom("2026-04-05T15:00Z", "2026-10-25T01:00Z", "2026-11-01T04:30Z", "2026-11-01T06:00Z");
    const hours = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(fc.constantFrom(...zones, "America/St_Johns", "Europe/Dublin"), near, hours, (zone, at, minutes) => {
        const ms = Date.parse(at) + minutes * 60_000;
        const wall = instantInZone(ms, zone);
        const read = wallTimeInstant({ date: wall.slice(0, 10), time: wall.slice(11, 16), zone });
        expect(isShownTwice(ms, zone)).toBe(!read.ok && read.issues[0].code === "instant-occurs-twice");
      }),
    );
  });

  it("names what the clocks keep on any day", () => {
    expect(seasonAt(Date.parse("2026-06-09T12:00Z"), "Europe/London")).toBe("BST");
    expect(seasonAt(Date.parse("2026-01-09T12:00Z"), "America/St_Johns")).toBe("GMT-3:30");
  });

  it("refuses a zone that does not exist", () => {
    expect(() => zoneOffset(0, "Europe/Walsall")).toThrow(/IANA/);
  });
});
