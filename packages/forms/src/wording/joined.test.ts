import { expect, test } from "vitest";
import { english } from "./english.js";
import { joined } from "./joined.js";
import { polish } from "./polish.js";

test("texts are joined as the language joins them, as the platform does for every number of them", () => {
  expect(joined(["a", "b", "c"], "disjunction", polish)).toBe("a, b lub c");
  for (const texts of [[], ["a"], ["a", "b"], ["a", "b", "c"]])
    for (const type of ["conjunction", "disjunction"] as const)
      expect(joined(texts, type, english)).toBe(new Intl.ListFormat("en-GB", { type }).format(texts));
});
