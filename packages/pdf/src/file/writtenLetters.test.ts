import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "../../test/matterhorn/readContent.js";
import { writtenCode, writtenLetters } from "./writtenLetters.js";

const ends = [0x28, 0x29, 0x5c, 0x0d, 0x0a];

test("every code of one byte comes out of a page's content as it went in, those of brackets and line ends too", () => {
  const byte = fc.oneof(fc.nat(0xff), fc.constantFrom(...ends));
  fc.assert(
    fc.property(fc.array(fc.tuple(byte, fc.constantFrom(0, 12, -3.5))), (letters) => {
      const written = writtenLetters(
        letters.map(([code]) => code),
        letters.map(([, kern]) => kern),
      );
      expect(readContent(`[(${written})]TJ`).drawn[0]?.codes).toEqual(letters.map(([code]) => code));
    }),
  );
});

test("and so does every code of two", () => {
  const code = fc.oneof(fc.nat(0xffff), fc.constantFrom(...ends, 0x5c0d, 0x2828));
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      const { drawn } = readContent(`[(${codes.map(writtenCode).join("")})]TJ`, () => true);
      expect(drawn[0]?.codes).toEqual(codes);
    }),
  );
});
