import { expect, test } from "vitest";
import { strangeOffsets } from "./strangeOffsets.js";

const saidOf = (times: Readonly<Record<string, string>>): readonly string[] =>
  strangeOffsets({ times }, "Europe/London", "/visits/3").map(({ message, path }) => {
    expect(path).toBe("/visits/3/times/leaveSchool");
    return message;
  });

test.each([
  ["an offset that London has not in June", "2026-06-09T14:00:00+00:00"],
  ["summer time in January", "2026-01-09T14:00:00+01:00"],
  ["another zone", "2026-06-09T14:00:00+02:00"],
])("F60: %s is said, with its place and nothing of what was typed", (_, leaveSchool) => {
  const [said = "", ...more] = saidOf({ leaveSchool });
  expect(more).toEqual([]);
  expect(said).toContain("/times/leaveSchool has an offset that the school's clock does not have on that day");
  expect(said).not.toMatch(/\d/);
});

test.each([
  ["London's own in June", "2026-06-09T14:00:00+01:00"],
  ["London's own in January", "2026-01-09T14:00:00+00:00"],
  ["UTC, said plainly", "2026-06-09T14:00:00Z"],
  ["the first of the two hours when clocks go back", "2026-10-25T01:30:00+01:00"],
  ["the second of them", "2026-10-25T01:30:00+00:00"],
])("F60: %s is silent", (_, leaveSchool) => {
  expect(saidOf({ leaveSchool })).toEqual([]);
});

test("F60: a record has one sentence, and it counts the rest", () => {
  const said = saidOf({ leaveSchool: "2026-06-09T14:00:00+00:00", arrive: "2026-06-09T14:20:00+00:00" });
  expect(said).toEqual([expect.stringContaining("1 more of its times")]);
});
