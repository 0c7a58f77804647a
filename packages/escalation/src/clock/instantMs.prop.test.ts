import fc from "fast-check";
import { expect, it } from "vitest";
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
