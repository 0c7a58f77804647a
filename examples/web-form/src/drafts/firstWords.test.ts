import { expect, test } from "vitest";
import { firstWords } from "./firstWords.js";

test("the first answer in words tells a draft, by its first line", () => {
  expect(firstWords({ rows: [{ name: "Zoë" }], empty: " ", address: "1 Larch Way\nFernham", other: "Oakley" })).toBe(
    "1 Larch Way",
  );
});

test("a long line is cut, and says that it is", () => {
  expect(firstWords({ told: "a".repeat(41) })).toBe(`${"a".repeat(40)}…`);
  expect(firstWords({ told: "a".repeat(40) })).toBe("a".repeat(40));
});

test("a draft without words has none", () => {
  expect(firstWords({ rows: [], ticked: ["yes"] })).toBe("");
});
