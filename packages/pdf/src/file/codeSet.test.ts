import fc from "fast-check";
import { expect, test } from "vitest";
import { addCodes, codeSet, codesIn } from "./codeSet.js";

const codes = fc.uniqueArray(fc.integer({ min: 0, max: 0xff }));
const ascending = (all: Iterable<number>): readonly number[] => [...new Set(all)].sort((one, other) => one - other);

test("a set has the codes that it was made of, the lowest first, and those that were added", () => {
  fc.assert(
    fc.property(codes, codes, (some, more) => {
      const set = codeSet(some);
      expect(codesIn(set)).toEqual(ascending(some));
      addCodes(set, codeSet(more));
      expect(codesIn(set)).toEqual(ascending([...some, ...more]));
    }),
  );
});
