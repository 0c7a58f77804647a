import { expect, test } from "vitest";
import type { Progress } from "../history/Progress.js";
import { stageOf } from "./stageOf.js";

const parts = ["departed", "arrived", "entered", "left", "back", "closed", "calledOff"] as const;

function progressOfBits(bits: number): Progress {
  const entries = parts.map((part, place) => [part, Math.floor(bits / 2 ** place) % 2 === 1] as const);
  return Object.fromEntries(entries) as Progress;
}

test("two visits are at one stage only if they have come equally far in every point", () => {
  const stages = Array.from({ length: 2 ** parts.length }, (_, bits) => stageOf(progressOfBits(bits)));
  expect(new Set(stages).size).toBe(2 ** parts.length);
});
