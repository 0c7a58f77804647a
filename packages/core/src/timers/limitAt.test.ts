import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { instantMs } from "../clock/instantMs.js";
import { instantInZone } from "../clock/instantInZone.js";
import { policies } from "../policies/policies.js";
import type { Limit } from "../policy/limitSchema.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { limitAt } from "./limitAt.js";

const policy = policies["reach2-2020"];
const hour: Limit = { kind: "end-of-working-day", hour: { setting: "workingDay.ends" } };
const closing = (until: string) => ({
  ...cal1,
  hours: { ...cal1.hours, tuesday: { from: "08:00", until } },
});

function limitOf(
  limit: Limit,
  from: string,
  school: Parameters<typeof resolveSettings>[1] = {},
  mode: "lenient" | "strict" = "lenient",
) {
  const settings = resolveSettings(policy, school);
  const found = limitAt(limit, instantMs(from), { calendar: school.calendar ?? cal1, moments: {}, settings, mode });
  return found === "open" ? found : instantInZone(found, "Europe/London");
}

test.each([
  ["17:00", "2026-06-09T17:00:00+01:00"],
  ["16:00", "2026-06-09T16:00:00+01:00"],
])("the working day ends when the calendar closes it, at %s (R20-INC-06)", (until, limit) => {
  expect(limitOf(hour, "2026-06-09T10:30:00+01:00", { calendar: closing(until) })).toBe(limit);
});

test("the hour that the school chose comes before its calendar's", () => {
  const settings = { "workingDay.ends": { value: "15:30", by: "Headteacher" } };
  expect(limitOf(hour, "2026-06-09T10:30:00+01:00", { calendar: closing("17:00"), settings })).toBe(
    "2026-06-09T15:30:00+01:00",
  );
});

test("a Saturday has no working day to end, and a day that is over has none to come", () => {
  expect(limitOf(hour, "2026-06-13T10:30:00+01:00", { calendar: cal1 })).toBe("open");
  expect(limitOf(hour, "2026-06-09T18:00:00+01:00", { calendar: cal1 })).toBe("open");
});

test("a moment that is the last in time itself, and a limit that nobody states", () => {
  expect(limitOf({ kind: "by-then" }, "2026-06-09T15:00:00+01:00")).toBe("2026-06-09T15:00:00+01:00");
  expect(limitOf({ kind: "open" }, "2026-06-09T15:00:00+01:00")).toBe("open");
});

test("a clock time is of the day on which the clock begins, in the school's zone; a time that is over stays the one of that day", () => {
  const clock: Limit = { kind: "clock", hour: { setting: "workingDay.ends" } };
  expect(limitOf(clock, "2026-06-13T10:30:00+01:00")).toBe("2026-06-13T16:30:00+01:00");
  expect(limitOf(clock, "2026-06-09T08:00:00Z")).toBe("2026-06-09T16:30:00+01:00");
  expect(limitOf(clock, "2026-06-09T18:00:00+01:00")).toBe("2026-06-09T16:30:00+01:00");
  expect(limitOf(clock, "2026-06-09T10:00:00+01:00", {}, "strict")).toBe("open");
});
