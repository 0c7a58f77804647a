import { expect, test } from "vitest";
import { guarded } from "./guarded.js";
import { HomeVisitsError } from "./HomeVisitsError.js";

const lengthOf = guarded("lengthOf", ({ name }: { readonly name: string }) => name.length);

/** Parsed as a caller without types would give it. */
const broken = JSON.parse('{ "name": null }') as { readonly name: string };

test("a guarded function answers what the function answers", () => {
  expect(lengthOf({ name: "Sam Vale" })).toBe(8);
});

test("what breaks inside is named as the caller's argument, with the function's name and without its value (F33)", () => {
  expect(() => lengthOf(broken)).toThrow(HomeVisitsError);
  expect(() => lengthOf(broken)).toThrow("lengthOf");
});

test("an error of ours keeps its own code", () => {
  const refuse = guarded("refuse", () => {
    throw new HomeVisitsError("unknown-form", "There is no such form.");
  });
  expect(refuse).toThrow("There is no such form.");
});
