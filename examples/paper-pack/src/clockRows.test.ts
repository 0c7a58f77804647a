import { parseVisit, policies, type Policy } from "@home-visits/core";
import { planEscalation } from "@home-visits/escalation";
import { expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { clockRows } from "./clockRows.js";
import { standInSchool } from "./standInSchool.js";

const reach2 = policies["reach2-2020"];

function rowsOf(index: number, policy: Policy, school = standInSchool(policy)) {
  const visit = parseVisit(sampleVisits()[index]);
  if (!visit.ok) throw new Error("the sample is sound");
  return clockRows(planEscalation({ visit: visit.value, policy, school }));
}

test("the ladder starts one minute after the expected return (R20-AFT-02), and the buddy tries each visitor first (R20-AFT-03)", () => {
  const rows = rowsOf(0, reach2);
  const first = rows.find(({ at }) => at?.includes("T15:11"));
  expect(first?.who).toBe("Buddy");
  expect(first?.what).toContain("every visitor");
  expect(rows.filter(({ at }) => at === undefined)).toEqual([]);
});

test("a visit without an expected return keeps every step of the ladder and all that a leader may choose (R20-AFT-06), without a clock time", () => {
  const untimed = rowsOf(7, reach2).filter(({ at }) => at === undefined);
  const ladder = reach2.ladder.status === "none" ? [] : reach2.ladder.steps;
  for (const { says } of ladder.flatMap((step) => [step, ...(step.choices ?? [])]))
    expect(untimed.map(({ what }) => what)).toContainEqual(expect.stringContaining(says));
});

test("a step that nobody at the school can take stands on the sheet and says so", () => {
  const rows = rowsOf(0, reach2, { ...standInSchool(reach2), people: [], roles: {} });
  expect(rows.map(({ what }) => what)).toContainEqual(expect.stringContaining("Nobody at the school holds this role"));
});

test("whom to tell is given with the numbers of the school's file, in the order to try them (R20-AFT-04)", () => {
  const people = [
    { id: "a", name: "Marion Tregaskis", number: "07700 900101" },
    { id: "b", name: "Hannah Oyelaran", number: "07700 900150" },
  ];
  const rows = rowsOf(0, reach2, { ...standInSchool(reach2), people, roles: { "senior-leader": ["b", "a"] } });
  expect(rows.map(({ what }) => what)).toContainEqual(
    expect.stringContaining("Hannah Oyelaran 07700 900150, then Marion Tregaskis 07700 900101"),
  );
});

test("a time that rests on an assumption says so", () => {
  expect(rowsOf(0, reach2).map(({ what }) => what)).toContainEqual(expect.stringContaining("Time assumed"));
});

test("a policy without an overdue procedure says that on the sheet, and nothing is borrowed (MOR-VIS-18)", () => {
  const says = "This policy has no procedure.";
  const rows = rowsOf(0, { ...reach2, ladder: { status: "none", says, cites: ["MOR-VIS-18"] } });
  expect(rows.at(-1)).toEqual({ who: "Not stated", what: says });
});
