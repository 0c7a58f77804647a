import { parseVisit, policies, type Policy } from "@home-visits/core";
import { clockRows, planEscalation } from "@home-visits/escalation";
import { expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { standInSchool } from "./standInSchool.js";

const reach2 = policies["reach2-2020"];

function rowsOf(index: number, policy: Policy, school = standInSchool(policy)) {
  const visit = parseVisit(sampleVisits()[index]);
  if (!visit.ok) throw new Error("the sample is sound");
  return clockRows(planEscalation({ visit: visit.value, policy, school }), [visit.value]);
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
  expect(rowsOf(0, reach2).map(({ what }) => what)).toContainEqual(expect.stringMatching(/\s\*$/u));
});

test("a policy without an overdue procedure says that on the sheet, and nothing is borrowed (MOR-VIS-18)", () => {
  const says = "This policy has no procedure.";
  const rows = rowsOf(0, { ...reach2, ladder: { status: "none", says, cites: ["MOR-VIS-18"] } });
  expect(rows.at(-1)).toEqual({ who: "Not stated", what: says });
});

function roundRows(policy: Policy) {
  const homes = [
    ["14:00", "14:30"],
    ["14:45", "15:15"],
  ].map(([arrive = "", leaveHome = ""], index) => {
    const sample = sampleVisits()[0] as { household: object };
    const visit = parseVisit({
      ...sample,
      id: `home-${index + 1}`,
      household: { ...sample.household, familyName: `Family${index + 1}` },
      round: { id: "round-1", position: index + 1 },
      events: [],
      times: {
        leaveSchool: "2026-06-09T13:40:00+01:00",
        arrive: `2026-06-09T${arrive}:00+01:00`,
        leaveHome: `2026-06-09T${leaveHome}:00+01:00`,
        backAtSchool: "2026-06-09T15:45:00+01:00",
      },
    });
    if (!visit.ok) throw new Error(JSON.stringify(visit.issues));
    return visit.value;
  });
  const school = standInSchool(policy);
  return homes.map((visit) => clockRows(planEscalation({ visit, policy, school, round: homes }), homes));
}

test.each(Object.values(policies))(
  "F62: the sheet of a round is the same from each of its homes, names each, and sends nobody to a home that they left: $id",
  (policy) => {
    const [first = [], second] = roundRows(policy);
    expect(first).toEqual(second);
    const late = first.filter(({ at }) => at !== undefined && at > "2026-06-09T15:15:00+01:00");
    expect(late.filter(({ what }) => what.includes("Family1"))).toEqual([]);
    const said = first.map(({ what }) => what).join(" ");
    const calls = timelineCalls(policy);
    if (calls) for (const family of ["Family1", "Family2"]) expect(said).toContain(family);
  },
);

/** Whether a policy has a call or a step for each home. */
const timelineCalls = (policy: Policy): boolean =>
  roundRows(policy)[0]?.some(({ what }) => what.startsWith("Home ")) === true;
