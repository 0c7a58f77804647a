import { policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { clockRows } from "./clockRows.js";
import { planEscalation } from "./planEscalation.js";
import { timelineRows } from "./timelineRows.js";

test("each row of the plan is a line; a time that no policy states is marked, and a call of the way is apart from the ladder", () => {
  const plan = planEscalation({ visit: visitV, policy: policies["reach2-2020"], school });
  const rows = timelineRows(plan);
  const lines = clockRows(plan, [visitV]);
  expect(lines.map(({ at, who }) => [at, who])).toEqual(rows.map(({ at, who }) => [at, who]));
  for (const [place, { action, at, origin }] of rows.entries()) {
    expect(lines[place]?.what.startsWith(action)).toBe(true);
    expect(lines[place]?.what.endsWith("\u00A0*")).toBe(at !== undefined && ["assumed", "school-set"].includes(origin));
  }
  expect(new Set(lines.map(({ before = false }) => before))).toEqual(new Set([true, false]));
});
