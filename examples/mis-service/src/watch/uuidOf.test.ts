import { expect, test } from "vitest";
import { uuidOf } from "./uuidOf.js";

test("a text has one UUID of version 5, and another text another", () => {
  expect(uuidOf("visit-1|7")).toBe(uuidOf("visit-1|7"));
  expect(uuidOf("visit-1|7")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf("visit-1|8")).not.toBe(uuidOf("visit-1|7"));
});
