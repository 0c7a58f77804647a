import { cachedDataVersionTag } from "node:v8";
import { expect, test } from "vitest";
import { sparingMemory } from "./sparingMemory.js";

test("a run that spared memory leaves V8 as it was, so that what it compiled is taken by the next", () => {
  const before = cachedDataVersionTag();
  const end = sparingMemory();
  expect(cachedDataVersionTag()).not.toBe(before);
  end();
  expect(cachedDataVersionTag()).toBe(before);
});
