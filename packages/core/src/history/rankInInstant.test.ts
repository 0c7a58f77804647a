import { expect, it } from "vitest";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { rankInInstant } from "./rankInInstant.js";

const rank = (body: object) => rankInInstant({ id: "e", at: "2026-06-09T14:00:00Z", ...body } as VisitEvent);
const says = (what: string) =>
  rank({ type: "contact", from: "visitor:a", to: "buddy", channel: "call", says: [{ what }] });

it("W6: of one instant danger comes after what ends it, and the police are called last", () => {
  for (const ends of [rank({ type: "seen", by: "dsl" }), rank({ type: "back" }), says("safe"), says("leaving")])
    for (const begins of [rank({ type: "danger" }), says("code-word"), says("not-safe")]) {
      expect(begins).toBeGreaterThan(ends);
      expect(rank({ type: "police-called", number: "999" })).toBeGreaterThan(begins);
    }
});

it("W4: of one instant setting out, and being still inside, come after a return", () => {
  expect(rank({ type: "departed" })).toBeGreaterThan(rank({ type: "back" }));
  expect(says("still-inside")).toBeGreaterThan(rank({ type: "signed-in" }));
});
