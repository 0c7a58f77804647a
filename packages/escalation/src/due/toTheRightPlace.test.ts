import { expect, test } from "vitest";
import { dueSteps, stateAt } from "../../test/stateAt.js";
import { event, unanswered } from "../../test/visit.js";

const departed = event("13:30", "departed", {});

test.each([
  ["senior-leader", false],
  ["headteacher", false],
  [undefined, false],
  ["deputy-dsl", true],
  ["school-office", true],
] as const)("a senior leader has to be told (R20-AFT-04, R2X-AFT-04); told was %s, still due: %s", (to, due) => {
  const told = event("15:04", "senior-leader-told", { by: "buddy", ...(to === undefined ? {} : { to }) });
  const known = [departed, unanswered("15:02", "a"), unanswered("15:03", "b"), told];
  for (const policy of ["reach2-2020", "reach2-later"])
    expect(dueSteps(stateAt(policy, "15:05", known)).includes("tell-senior-leader"), policy).toBe(due);
});

test.each([
  ["to", false],
  [undefined, false],
  ["past", true],
] as const)("the DSL drives to the home, and not past it (ALU-OVD-03); the way was %s, still due: %s", (way, due) => {
  const calls = [
    ...["14:31", "14:36"].map((at) => unanswered(at, "a", "school-office")),
    ...["14:32", "14:37"].map((at) => unanswered(at, "b", "school-office")),
  ];
  const drive = event("14:45", "drove-to-address", { by: "dsl", ...(way === undefined ? {} : { way }) });
  expect(dueSteps(stateAt("alumwell-2025", "14:46", [departed, ...calls, drive])).includes("drive")).toBe(due);
});
