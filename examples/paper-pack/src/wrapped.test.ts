import { expect, test } from "vitest";
import { wrapped } from "./wrapped.js";

test("a line is broken between words and goes on below its words", () => {
  expect(wrapped("  - Record whether the address has been visited before.", 30)).toBe(
    "  - Record whether the address\n    has been visited before.",
  );
  expect(wrapped("  09:15  Buddy: The buddy tries to reach every visitor.", 30)).toBe(
    "  09:15  Buddy: The buddy\n         tries to reach every\n         visitor.",
  );
});

test("in a list the first column stays free", () => {
  expect(wrapped("visit-record    Record of a home visit (edition 1)", 40)).toBe(
    "visit-record    Record of a home visit\n                (edition 1)",
  );
  expect(wrapped("\u001B[1mvisit-001\u001B[22m  one two three four five six", 26)).toBe(
    "\u001B[1mvisit-001\u001B[22m  one two three\n           four five six",
  );
});

test("a telephone number stays on one line", () => {
  expect(wrapped("  - Ring the buddy, Petra Lindqvist 01632 960 171, now.", 36)).toBe(
    "  - Ring the buddy, Petra Lindqvist\n    01632 960 171, now.",
  );
});

test("a word that is longer than a line stays whole, and a line that fits stays as it is", () => {
  const path = "packs/a-very-long-name-of-a-folder/manifest.json";
  expect(wrapped(`${path} lists them`, 20)).toBe(`${path}\nlists them`);
  expect(wrapped("visit-001  out/visit-001.pdf    45 kB", 60)).toBe("visit-001  out/visit-001.pdf    45 kB");
});

test("colours and the marks of a script take no room; without a terminal nothing is broken", () => {
  const bold = "\u001B[1mगीता देवी visits on Tuesday\u001B[22m";
  expect(wrapped(bold, 26)).toBe(bold);
  expect(wrapped("one two three ".repeat(20), undefined)).toBe("one two three ".repeat(20));
});
