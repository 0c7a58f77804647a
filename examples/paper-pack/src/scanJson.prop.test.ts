import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "./scanJson.js";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("what JSON.parse reads has no fault, however it is spaced", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t", " \r\n"), (value, space) => {
      const text = JSON.stringify(value, undefined, space);
      expect(scanJson(text) === undefined).toBe(isJson(text));
    }),
  );
});

test("a text whose names differ has a fault exactly when JSON.parse refuses it: one character is taken out, put in or changed", () => {
  const change = fc.record({
    value: fc.jsonValue({ maxDepth: 3 }),
    at: fc.nat(),
    put: fc.constantFrom("", ",", '"', "]", "}", "\\", "\n", "0", "-", ".", "e", "t", " ", "'", ":", "\u0001"),
    out: fc.nat(1),
  });
  fc.assert(
    fc.property(change, ({ value, at, put, out }) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place + out);
      const fault = scanJson(changed);
      // JSON.parse lets a name stand twice
      fc.pre(fault?.message.includes("a second time") !== true);
      expect(fault === undefined, changed).toBe(isJson(changed));
    }),
    { numRuns: 500 },
  );
});

test("every value is told with a pointer that leads to it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const plain: unknown = JSON.parse(text);
      scanJson(text, (pointer) => {
        const steps = pointer
          .split("/")
          .slice(1)
          .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
        const holds = (at: unknown, step: string): unknown => {
          expect(Object.hasOwn(Object(at) as object, step)).toBe(true);
          return Object.entries(Object(at) as object).find(([key]) => key === step)?.[1];
        };
        steps.reduce(holds, plain);
      });
    }),
  );
});
