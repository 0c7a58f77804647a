import { expect, test } from "vitest";
import { outOfOrder, plain, wordsMissing } from "./pagesByPoppler.js";

const pages = ["Nameanexampleofhow", "Nameoneanswergoeson,thenmore"];

test("texts are found one after the other, on one page or over two", () => {
  expect(outOfOrder(pages, ["an ex", "ample of how one answer", "goes on", "then", "more"])).toEqual([]);
});

test.each([
  { not: "in their order", texts: ["goes on", "an example"], missing: ["an example"] },
  { not: "whole", texts: ["an example of that"], missing: ["an example of that"] },
  { not: "often enough", texts: ["more", "more"], missing: ["more"] },
])("texts that stand there, but not $not, are not found", ({ texts, missing }) => {
  expect(outOfOrder(pages, texts)).toEqual(missing);
});

test("words are found wherever they stand; a long one may be in pieces, a turned one is missing", () => {
  const read = ["عمر٢٣Mill", "abcdefgh\fijklmnop"];
  expect(wordsMissing(read, ["Mill عمر, ٢٣", "abcdefghijklmnop"])).toEqual([]);
  expect(wordsMissing(read, ["عمر ٣٢", "abcdefghijklmnopqrs"])).toHaveLength(2);
});

test("a fraction stands for itself: a line that runs to the left puts it on the other side of its figures", () => {
  expect(wordsMissing([plain("100%½ گڑیا")], ["½100% گڑیا"])).toEqual([]);
  expect(wordsMissing([plain("100% گڑیا")], ["½100% گڑیا"])).not.toEqual([]);
});
