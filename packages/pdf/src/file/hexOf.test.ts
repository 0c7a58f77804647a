import { expect, test } from "vitest";
import { hexOf } from "./hexOf.js";

test("every byte is two letters, the lowest too", () => {
  expect(hexOf(Uint8Array.of(0, 9, 16, 255))).toBe("000910ff");
});
