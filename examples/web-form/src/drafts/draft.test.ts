import { expect, test } from "vitest";
import { isSameWrite, type Draft } from "./draft.js";

const draft: Draft = { id: "a", form: "visit-record", edition: "1", answers: {}, changedAt: 1, write: "first" };

test("a draft is the one that a page knows as long as no other page wrote or deleted it, whatever the clocks say", () => {
  expect(isSameWrite(draft, { ...draft, changedAt: 0 })).toBe(true);
  expect(isSameWrite({ ...draft, write: "second" }, draft)).toBe(false);
  expect(isSameWrite(undefined, draft)).toBe(false);
  expect(isSameWrite(draft, undefined)).toBe(false);
  expect(isSameWrite(undefined, undefined)).toBe(true);
});

test("a draft of an earlier build, which names no write, is known until one is written", () => {
  const { write: _, ...early } = draft;
  expect(isSameWrite(early, early)).toBe(true);
  expect(isSameWrite(draft, early)).toBe(false);
});
