import { policies, type Visit } from "@home-visits/core";
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

test("a line of a round names its home apart: what is to be done is said without it", () => {
  const homes = ["Begum", "Pellow"].map((familyName, index): Visit => ({
    ...visitV,
    id: `home-${index + 1}`,
    round: { id: "round-1", position: index + 1 },
    household: { ...visitV.household, familyName },
  }));
  const [visit = visitV] = homes;
  const lines = clockRows(planEscalation({ visit, policy: policies["reach2-2020"], school, round: homes }), homes);
  expect(new Set(lines.map(({ home }) => home))).toContain("Home 2, Pellow");
  expect(lines.filter(({ what }) => /^Home \d/u.test(what))).toEqual([]);
});
