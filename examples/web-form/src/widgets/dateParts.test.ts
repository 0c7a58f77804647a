import { expect, test } from "vitest";
import { dateOf, dateParts } from "./dateParts.js";

test("three boxes make a day, the day typed first and stored last", () => {
  expect(dateOf({ day: "9", month: "6", year: "2026" })).toBe("2026-06-09");
  expect(dateOf({ day: " 09", month: "06 ", year: "2026" })).toBe("2026-06-09");
});

test("empty boxes are no answer, and a part alone is kept", () => {
  expect(dateOf({ day: "", month: " ", year: "" })).toBeUndefined();
  for (const parts of [
    { day: "9", month: "", year: "" },
    { day: "", month: "6", year: "2026" },
    { day: "ninth", month: "June", year: "26" },
  ]) {
    const read = dateParts(dateOf(parts));
    expect(dateOf(read)).toBe(dateOf(parts));
    expect([Number(read.month), read.year]).toEqual([Number(parts.month), parts.year]);
  }
});

test("what holds hyphens comes back from the boxes as it was typed", () => {
  const odd = { day: "9-10", month: "06", year: "2026" };
  expect(dateParts(dateOf(odd))).toEqual(odd);
});

test("what is no text has empty boxes", () => {
  expect(dateParts(undefined)).toEqual({ day: "", month: "", year: "" });
  expect(dateParts(20260609)).toEqual({ day: "", month: "", year: "" });
});
