import { expect, test } from "vitest";
import { forms } from "../forms.js";
import { english } from "../wording/english.js";
import { inOurWords } from "./parseDraft.js";
import { answersOf, tidy } from "./tidy.js";

test("empty text and empty lists are no answers; spaces and false friends stay for the schema to see", () => {
  expect(tidy({ a: "", b: [], c: undefined, d: " ", e: 0, f: null })).toEqual({ d: " ", e: 0, f: null });
});

test("a draft keeps its unfinished rows, a finished form drops those with nothing in them", () => {
  const input = { rows: [{ a: "" }, { a: "x", b: "" }, "odd"] };
  expect(tidy(input)).toEqual({ rows: [{}, { a: "x" }, "odd"] });
  expect(answersOf(input)).toEqual({ rows: [{ a: "x" }, "odd"] });
  expect(answersOf({ rows: [{}] })).toEqual({});
});

test.each([[null], ["x"], [[1]], [4]])("%j is no document: it comes back as it is, and has no answers", (input) => {
  expect(tidy(input)).toBe(input);
  expect(answersOf(input)).toEqual({});
});

test("core's sentence is kept where it says more: the nearest key", () => {
  const { definition } = forms["home-visit-log"];
  const kept = { path: "/visit", code: "unknown-key", message: "…such as visits." };
  const said = { path: "/visits", code: "missing", message: "…" };
  expect(inOurWords(definition, english, [kept, said]).map(({ message }) => message)).toEqual([
    "…such as visits.",
    "Answer “Visits”.",
  ]);
});
