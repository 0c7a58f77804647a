import { describe, expect, test } from "vitest";
import { scanJson } from "./scanJson.js";

describe("a fault says what to do at its place", () => {
  const faults: readonly (readonly [what: string, text: string, offset: number, advice: string])[] = [
    ["a comma before the closing bracket", '{"a": 1,}', 8, "Take out the comma before this bracket"],
    ["two commas", '{"a": 1,, "b": 2}', 8, "Take out the comma that is too much"],
    ["a missing comma", '{"a": 1 "b": 2}', 8, "Put a comma between two entries"],
    ["a missing colon", '{"a" 1}', 5, "Put a colon after the name"],
    ["curly quotes from a word processor", "{“a”: 1}", 1, "Use straight double quotes"],
    ["a name without quotes", "{a: 1}", 1, "Put a name in straight double quotes"],
    ["a quote that is not closed", '{"a": "b\n}', 6, "Close the quotes that open here"],
    ["a comment", '{ // why\n"a": 1}', 2, "Take out the comment"],
    ["an end that comes too early", '[{"a": 1}', 9, "The file ends too early"],
    ["something after the end", "[] x", 3, "Take out what follows the end"],
    ["a number with a leading zero", "[07]", 1, "Put text in straight double quotes here"],
  ];

  test.each(faults)("%s", (_what, text, offset, advice) => {
    const fault = scanJson(text);
    expect(fault?.offset).toBe(offset);
    expect(fault?.message).toContain(advice);
  });

  test.each([
    ['{"warnings":["police"],"warnings":[]}', 23],
    ['[{"a":1},{"b":{"c":1,"d":2,"c":3}}]', 27],
    ['{"a":1,"\\u0061":2}', 7],
    ['{"a":1,"b":{"a":1},"a":1}', 19],
  ])("F69: a name that stands twice in one object is a fault at the second: %s", (text, offset) => {
    expect(scanJson(text)).toMatchObject({ offset, message: expect.stringContaining("a second time") as string });
  });

  test("the same name in two objects is none", () => {
    expect(scanJson('[{"a":1},{"a":{"a":1}}]')).toBeUndefined();
  });

  test("brackets without end are refused, not followed until the program falls", () => {
    expect(scanJson("[".repeat(100_000))?.message).toContain("too deep");
  });
});
