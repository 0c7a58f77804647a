import fc from "fast-check";
import { expect, test } from "vitest";
import { recordBounds } from "./bounds.js";
import { frozen } from "./frozen.js";
import { plainData } from "./plainData.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

test("every JSON value is read as it is, from input that nobody may change", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(plainData(frozen(value), recordBounds)).toEqual({ ok: true, value });
    }),
  );
});

test("anything at all is read or refused at one place, never an exception", () => {
  fc.assert(
    fc.property(anything, (value) => {
      const read = plainData(value, recordBounds);
      if (!read.ok) expect(read.issues).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

test("what is read shares no list and no record with the input", () => {
  const shared = (one: unknown, other: unknown): boolean => {
    if (typeof one !== "object" || one === null) return false;
    return one === other || Object.entries(one).some(([key, entry]) => shared(entry, Reflect.get(Object(other), key)));
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const read = plainData(value, recordBounds);
      expect(read.ok && shared(value, read.value)).toBe(false);
    }),
  );
});

test("tight bounds refuse exactly what is over them", () => {
  const lengths = fc.array(fc.nat({ max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.nat({ max: 12 }), (counts, entries) => {
      const read = plainData(
        counts.map((count) => new Array<number>(count).fill(0)),
        { ...recordBounds, entries },
      );
      expect(read.ok).toBe(Math.max(counts.length, ...counts) <= entries);
    }),
    { numRuns: 200 },
  );
});
