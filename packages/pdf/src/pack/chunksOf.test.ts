import { expect, test } from "vitest";
import { chunksOf } from "./chunksOf.js";

test("entries stand together in their order, what is left over last", () => {
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunksOf([1, 2], 1)).toEqual([[1], [2]]);
  expect(chunksOf([], 2)).toEqual([]);
});
