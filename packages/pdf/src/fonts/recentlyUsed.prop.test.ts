import fc from "fast-check";
import { expect, test } from "vitest";
import { createRecentlyUsed } from "./recentlyUsed.js";

const keys = fc.array(
  fc.nat(200).map((key) => String(key)),
  { maxLength: 500 },
);

test("what is found is what was last set", () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 2, max: 100 }), (asked, most) => {
      const kept = createRecentlyUsed<number>(most);
      const all = new Map<string, number>();
      asked.forEach((key, index) => {
        if (kept.get(key) !== undefined) expect(kept.get(key)).toBe(all.get(key));
        kept.set(key, index);
        all.set(key, index);
        expect(kept.get(key)).toBe(index);
      });
    }),
  );
});

test("never more are kept than the bound, and the last half of it always is", () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 50 }), (asked, half) => {
      const kept = createRecentlyUsed<string>(half * 2);
      for (const key of asked) {
        kept.set(key, key);
        expect(kept.size).toBeLessThanOrEqual(half * 2);
      }
      for (const key of new Set(asked.slice(-half))) expect(kept.get(key)).toBe(key);
    }),
  );
});
