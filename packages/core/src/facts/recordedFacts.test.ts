import { expect, test } from "vitest";
import { exampleVisit } from "../../test/exampleVisit.js";
import { recordedFacts } from "./recordedFacts.js";

test("a record without a moment in it tells what it holds, and nothing more", () => {
  const ask = recordedFacts({ ...exampleVisit, times: {}, events: [] });
  expect(ask("codeWordAgreed")).toBe(true);
  expect(ask("visitor.willing", 1)).toBe(true);
  expect(ask("criticalRisk")).toBeUndefined();
});

test("the last judgement counts, however late it was made", () => {
  const judged = (id: string, at: string, critical: boolean) => ({
    id,
    type: "concern-assessed" as const,
    at,
    raised: true,
    critical,
  });
  const events = [judged("e1", "2026-06-09T09:00:00Z", false), judged("e2", "2026-06-10T09:00:00Z", true)];
  expect(recordedFacts({ ...exampleVisit, events })("criticalRisk")).toBe(true);
  expect(recordedFacts({ ...exampleVisit, events: events.slice(0, 1) })("criticalRisk")).toBe(false);
});

test("a fact that nobody knows is an error", () => {
  expect(() => recordedFacts(exampleVisit)("weather")).toThrow(expect.objectContaining({ code: "unknown-fact" }));
});
