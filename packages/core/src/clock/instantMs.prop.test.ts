import fc from "fast-check";
import { expect, it } from "vitest";
import { epochMs } from "../values/epochMs.js";
import { isInstant } from "../values/instantSchema.js";
import { instantMs } from "./instantMs.js";

const text = fc.record({
  ms: fc.integer({ min: Date.UTC(1950), max: Date.UTC(2190) }),
  offset: fc.constantFrom("+00:00", "+01:00", "-05:00", "+14:00", "+05:30", "Z"),
  style: fc.constantFrom("seconds", "minutes", "milliseconds"),
});

it("reads every form of an instant as Date.parse does", () => {
  fc.assert(
    fc.property(text, ({ ms, offset, style }) => {
      const clock = new Date(ms).toISOString().slice(0, style === "minutes" ? 16 : style === "seconds" ? 19 : 23);
      expect(instantMs(clock + offset)).toBe(Date.parse(clock + offset));
    }),
  );
});

it("drops what is finer than a millisecond, as the other reading of an instant does", () => {
  fc.assert(
    fc.property(text, fc.stringMatching(/^[0-9]{1,6}$/), ({ ms, offset }, finer) => {
      const clock = new Date(ms).toISOString().slice(0, 23);
      const at = `${clock}${finer}${offset}`;
      expect(isInstant(at)).toBe(true);
      expect([instantMs(at), epochMs(at)]).toEqual([instantMs(clock + offset), epochMs(clock + offset)]);
    }),
  );
});

it.each([
  "2026-06-09T14:30",
  "2026-06-09T14:30:00",
  "2026-06-09 14:30:00+01:00",
  "2026-13-09T14:30:00+01:00",
  "2026-06-31T14:30:00+01:00",
  "2026-02-29T14:30Z",
  "2026-06-09T24:30:00+01:00",
  "2026-06-09T14:60:00+01:00",
  "2026-06-09T14:30:00x01:00",
  "",
  undefined,
  1_781_011_800_000,
  new Date(0),
])("refuses %s, which is no instant or none that exists", (instant) => {
  expect(() => instantMs(instant as string)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
});

it("knows the last day of every month", () => {
  expect(instantMs("2028-02-29T14:30:00+00:00")).toBe(Date.UTC(2028, 1, 29, 14, 30));
  expect(instantMs("2026-12-31T14:30:00+00:00")).toBe(Date.UTC(2026, 11, 31, 14, 30));
});
