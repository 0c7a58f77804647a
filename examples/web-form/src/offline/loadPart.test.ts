import { HomeVisitsError } from "@home-visits/core";
import { expect, test } from "vitest";
import { isPartMissing, loadPart, PartMissing } from "./loadPart.js";

test("a part that comes is given as it is, one that does not is told apart from whatever else goes wrong", async () => {
  await expect(loadPart(() => Promise.resolve(7))).resolves.toBe(7);
  await expect(loadPart(() => Promise.reject(new TypeError("Failed to fetch")))).rejects.toBeInstanceOf(PartMissing);
  expect(isPartMissing(new PartMissing())).toBe(true);
  expect(isPartMissing(new HomeVisitsError("font-not-registered", "Serve the font."))).toBe(true);
  expect(isPartMissing(new HomeVisitsError("glyph-missing", "Add a font."))).toBe(false);
  expect(isPartMissing(new TypeError("x is not a function"))).toBe(false);
});
