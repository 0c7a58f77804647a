import { describe, expect, test } from "vitest";
import type { FlatField } from "../definition/formField.js";
import { english } from "../wording/english.js";
import { valueSchema } from "./valueSchema.js";

type Plain = "date" | "instant" | "time" | "text" | "longText" | "phone" | "postcode";
const fieldOf = (type: Plain): FlatField => {
  const base = { id: "x", label: "X", cites: [], audience: ["leader"], retention: "visit" } as const;
  return type === "longText" ? { ...base, type, expectedLines: 2 } : { ...base, type };
};
const takes = (type: Plain, value: unknown): boolean => valueSchema(fieldOf(type), english).safeParse(value).success;

describe("what a field takes", () => {
  test.each<[Plain, unknown, boolean]>([
    ["date", "2024-02-29", true],
    ["date", "2026-02-29", false],
    ["date", "2026-02-30", false],
    ["instant", "2026-06-09T14:30+01:00", true],
    ["instant", "2026-06-09T13:30:00Z", true],
    ["instant", "2026-06-09T14:30", true],
    // whether a school's clock shows it once is told where the school's zone is known
    ["instant", "2026-03-29T01:30", true],
    ["instant", "2026-10-25T01:30", true],
    ["instant", "2026-06-09 14:30+01:00", false],
    ["instant", "2026-02-30T14:30:00Z", false],
    ["time", "14:30", true],
    ["time", "24:00", false],
    ["time", "14:30:00", false],
    ["text", "Łódź", true],
    ["text", "two\nlines", false],
    ["text", "   ", false],
    ["text", "😀".repeat(200), true],
    ["text", "😀".repeat(201), false],
    ["longText", "two\nlines", true],
    ["longText", "bell\u0007", false],
    ["phone", "07700 900123", true],
    ["phone", "0770", false],
    ["postcode", "ZZ99 3AB", true],
    ["postcode", "Invented", false],
  ])("%s %j: %s", (type, value, taken) => {
    expect(takes(type, value)).toBe(taken);
  });
});
