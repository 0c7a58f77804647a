import { describe, expect, test } from "vitest";
import { readCodes } from "./readCodes.js";

const codes = (text: string, known?: readonly string[]) => readCodes({ kind: "text", text }, known);

describe("words of the record", () => {
  test("are read with the capitals and spaces that people type", () => {
    expect(codes("CP; Early help\nFamily  Support_Worker")).toEqual({
      ok: true,
      value: ["cp", "early-help", "family-support-worker"],
    });
  });

  test("a word of one's own stays as typed where the record takes any", () => {
    expect(codes("Safe and well; Bring the Laptop", ["safe-and-well"])).toEqual({
      ok: true,
      value: ["safe-and-well", "Bring the Laptop"],
    });
  });
});
