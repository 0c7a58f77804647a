import { expect, test } from "vitest";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { sayCheckIns } from "./sayCheckIns.js";

const minutes = (id: string, value: number | undefined, describes = "a length") => ({
  [id]: { id, describes, value, unit: "minutes", origin: "stated" as const, cites: [], by: undefined },
});
const settings: ResolvedSettings = {
  ...minutes("alone", 60),
  ...minutes("together", 120, "the time between two calls of two or more"),
  ...minutes("before", 10),
  ...minutes("after", 15),
  ...minutes("open", undefined),
};
const named = (setting: string) => ({ setting });
const from = { event: "arrived" };

test("calls at intervals are told with both sides of their window, and with the interval of other visits", () => {
  const window = { before: named("before"), after: named("after") };
  const everyWhen = [{ when: { fact: "visitorCount", atLeast: 2 }, every: named("together") }];
  expect(sayCheckIns({ from, every: named("alone"), everyWhen, window, cites: [] }, settings)).toBe(
    "Each visitor is heard of every 60 minutes, in time from 10 minutes before until 15 minutes after; the time between two calls of two or more is 120 minutes.",
  );
});

test("a window of one length lies on both sides, and what nobody states is said to be so", () => {
  expect(sayCheckIns({ from, every: named("open"), window: named("before"), cites: [] }, settings)).toBe(
    "Each visitor is heard of so often as the policy leaves open, in time from 10 minutes before until 10 minutes after.",
  );
});
