import { expect, test, vi } from "vitest";
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

test("an error of another copy of the package is one too, another error is not", async () => {
  vi.resetModules();
  const other = await import("./HomeVisitsError.js");
  expect(other.HomeVisitsError).not.toBe(HomeVisitsError);
  expect(new other.HomeVisitsError("unknown-form", "Name a form.")).toBeInstanceOf(HomeVisitsError);
  expect(new HomeVisitsError("unknown-form", "Name a form.")).toBeInstanceOf(other.HomeVisitsError);
  expect(new RangeError("too far")).not.toBeInstanceOf(HomeVisitsError);
  expect({ name: "HomeVisitsError" }).not.toBeInstanceOf(HomeVisitsError);
});
