import type { Issue } from "@home-visits/core";
import { expect, test } from "vitest";
import { forms } from "../forms.js";
import { english } from "../wording/english.js";
import { inOurWords } from "./parseDraft.js";
import { askedAnswers } from "./askedAnswers.js";
import { isAnswers, tidy } from "./tidy.js";

test("empty text and empty lists are no answers; spaces and false friends stay for the schema to see", () => {
  expect(tidy({ a: "", b: [], c: undefined, d: " ", e: 0, f: null })).toEqual({ d: " ", e: 0, f: null });
});

test("a draft keeps its unfinished rows, a finished form drops those with nothing in them", () => {
  const { definition } = forms["home-visit-log"];
  const tidied = tidy({ visits: [{ staff: "" }, { staff: "x", mobile: "" }, "odd"] });
  expect(tidied).toEqual({ visits: [{}, { staff: "x" }, "odd"] });
  expect(askedAnswers(definition, tidied).answers).toEqual({ visits: [{ staff: "x" }, "odd"] });
  expect(askedAnswers(definition, { visits: [{}] }).answers).toEqual({});
});

test.each([[null], ["x"], [[1]], [4], [new Date(0)], [new Map([["familyName", "x"]])]])(
  "%j is no document",
  (input) => {
    expect(isAnswers(input)).toBe(false);
  },
);

test("core's sentence is kept where it says more: the nearest key", () => {
  const { definition } = forms["home-visit-log"];
  const kept = { path: "/visit", code: "unknown-key", message: "…such as visits." };
  const said = { path: "/visits", code: "missing", message: "…" };
  const { issues } = inOurWords(definition, english, [kept, said]) as { issues: readonly Issue[] };
  expect(issues.map(({ message }) => message)).toEqual(["…such as visits.", "Answer “Visits”."]);
});
