import { PDFHexString, PDFString } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenObject, writtenText } from "./writtenObject.js";

test("names, texts, lists, dates and what stands elsewhere are written as ISO 32000-1 has them", () => {
  const said = { A: "Name", B: new String("a (b) \\"), C: [1, true, { id: 7, gen: 0 }], D: undefined };
  expect(writtenObject(said)).toBe("<</A/Name/B(a \\(b\\) \\\\)/C[1 true 7 0 R]>>");
  expect(writtenObject(new Date("2026-06-09T14:30:05Z"))).toBe("(D:20260609143005Z)");
  expect(writtenObject(new Uint8Array([0, 255, 0x28, 0x0d]))).toBe("(\u0000\u00ff\\(\\r)");
});

test("a text reads back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = writtenText(text);
      const inside = written.slice(1, -1);
      const read = written.startsWith("<") ? PDFHexString.of(inside) : PDFString.of(inside);
      expect(read.decodeText()).toBe(text);
    }),
  );
});
