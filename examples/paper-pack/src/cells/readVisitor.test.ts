import { describe, expect, test } from "vitest";
import { readVisitor } from "./readVisitor.js";

const choices = { "visitor-1": "Visitor 1", "visitor-2": "Visitor 2", "visitor-3": "Visitor 3" };
const names = { "visitor-1": "Mr. Tom Ashdown", "visitor-2": "Ms Freya Lindqvist-Hale", "visitor-3": "Zoë Ashdown" };
const driver = (text: string, given: Readonly<Record<string, string>> = names) =>
  readVisitor({ kind: "text", text }, choices, given);

describe("who of a row is meant", () => {
  test.each([
    ["Visitor 2", "visitor-2"],
    ["visitor 2", "visitor-2"],
    ["Tom Ashdown", "visitor-1"],
    ["mr ashdown, tom", "visitor-1"],
    ["Tom", "visitor-1"],
    ["Ms Lindqvist-Hale", "visitor-2"],
    ["FREYA", "visitor-2"],
    ["Zoe", "visitor-3"],
  ])("%s", (typed, value) => {
    expect(driver(typed)).toEqual({ ok: true, value });
  });

  test("a name that fits two is asked back with both", () => {
    expect(driver("Ashdown")).toMatchObject({
      ok: false,
      message: "Choose one of: Visitor 1, Visitor 3. The name fits each of them.",
    });
  });

  test("a whole name wins over a part of a longer one", () => {
    const given = { "visitor-1": "Jo Lee", "visitor-2": "Jo Lee-Price" };
    expect(driver("Jo Lee", given)).toEqual({ ok: true, value: "visitor-1" });
  });

  test.each(["Rob", "?", "Tom Ashdown-Price"])("%s is nobody of the row, and asked back", (typed) => {
    expect(driver(typed)).toMatchObject({
      ok: false,
      message: expect.stringContaining("write the visitor's name") as string,
    });
  });

  test("a visitor without a name is not named", () => {
    expect(driver("Tom", {})).toMatchObject({ ok: false, code: "not-a-choice" });
  });
});
