import { expect, test } from "vitest";
import { HomeVisitsError } from "./HomeVisitsError.js";

test("an error of a program carries its code, its name and what caused it", () => {
  const cause = new RangeError("too far");
  const error = new HomeVisitsError("invalid-argument", "Give a period of whole days.", { cause });
  expect(error).toBeInstanceOf(Error);
  expect([error.code, error.name, error.message, error.cause]).toEqual([
    "invalid-argument",
    "HomeVisitsError",
    "Give a period of whole days.",
    cause,
  ]);
});
