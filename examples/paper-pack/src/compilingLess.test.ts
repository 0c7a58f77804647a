import { cachedDataVersionTag } from "node:v8";
import { expect, test } from "vitest";
import { compilingLess } from "./compilingLess.js";
import { sparingMemory } from "./sparingMemory.js";

test("a run that compiled less leaves V8 as it was, beside one that spared memory too", () => {
  const before = cachedDataVersionTag();
  const ends = [compilingLess(), sparingMemory()];
  expect(cachedDataVersionTag()).not.toBe(before);
  for (const end of ends) end();
  expect(cachedDataVersionTag()).toBe(before);
});
