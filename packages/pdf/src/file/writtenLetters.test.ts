import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "../../test/matterhorn/readContent.js";
import { writtenLetters } from "./writtenLetters.js";

test("every code comes out of a page's content as it went in, those of brackets and line ends too", () => {
  const code = fc.oneof(fc.nat(0xffff), fc.constantFrom(0x28, 0x29, 0x5c, 0x0d, 0x0a, 0x5c0d, 0x2828));
  fc.assert(
    fc.property(fc.array(fc.tuple(code, fc.constantFrom(0, 12, -3.5))), (letters) => {
      const written = writtenLetters(
        letters.map(([glyph]) => ({ glyph })),
        letters.map(([, kern]) => kern),
      );
      const { drawn } = readContent(`[(${written})]TJ`);
      expect(drawn[0]?.codes).toEqual(letters.map(([glyph]) => glyph));
    }),
  );
});
