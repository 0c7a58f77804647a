import { describe, expect, test } from "vitest";
import { onOneClock } from "./onOneClock.js";

describe("F60: one clock, the school's", () => {
  test.each([
    ["UTC in June", "2026-06-09T13:30:00Z", "2026-06-09T14:30:00+01:00"],
    ["an offset that London does not have", "2026-06-09T13:30:00+00:00", "2026-06-09T14:30:00+01:00"],
    ["another zone's clock", "2026-06-09T15:30:00+02:00", "2026-06-09T14:30:00+01:00"],
    ["UTC in winter", "2026-01-09T13:30:00Z", "2026-01-09T13:30:00+00:00"],
    ["over midnight", "2026-06-09T23:30:00Z", "2026-06-10T00:30:00+01:00"],
    ["the hour that comes twice", "2026-10-25T01:30:00Z", "2026-10-25T01:30:00+00:00"],
    ["a date", "2026-06-09", "2026-06-09"],
    ["words with a time in them", "Rang at 2026-06-09T13:30:00Z.", "Rang at 2026-06-09T13:30:00Z."],
  ])("%s", (_, written, printed) => {
    expect(onOneClock({ times: [written] }, "Europe/London")).toEqual({ times: [printed] });
  });

  test("one object stays one, so that a round still knows its own home", () => {
    const visit = { at: "2026-06-09T13:30:00Z" };
    const { first, round } = onOneClock({ first: visit, round: [visit] }, "Europe/London");
    expect(round[0]).toBe(first);
  });
});
