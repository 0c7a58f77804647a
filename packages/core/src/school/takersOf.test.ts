import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import type { Policy } from "../policy/policySchema.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { matrixInForce } from "./matrixInForce.js";
import { rolesOf, takersOf } from "./takersOf.js";

const policy = policies["alumwell-2025"];
const school = {
  roles: { headteacher: ["hana"], dsl: ["dilys"], "deputy-dsl": ["dev"], "head-of-care": ["dilys"], governor: [] },
};

test("a step of named roles is taken by them, by roles that only their holders have, and by a body (ALU-OVD-03)", () => {
  const takers = takersOf({ anyOf: ["headteacher", "dsl"] }, { policy, school });
  expect(takers).toEqual(expect.arrayContaining(["headteacher", "dsl", "head-of-care", "school", "school-office"]));
  expect(takers).not.toContain("deputy-dsl");
  expect(takers).not.toContain("governor");
});

test("what is left to the visitors or to a body may be done by anybody", () => {
  expect(takersOf("visitor", { policy, school })).toBeUndefined();
  expect(takersOf("school", { policy, school: {} })).toBeUndefined();
});

test("whoever stands in for a role, or acts out of hours, may take its step", () => {
  const roles: Policy["roles"] = [
    { id: "lead", title: "Lead", kind: "person", cites: [], substitutes: ["deputy"], outOfHours: "on-call" },
    { id: "deputy", title: "Deputy", kind: "person", cites: [] },
  ];
  expect(takersOf("lead", { policy: { roles }, school: {} })).toEqual(
    expect.arrayContaining(["lead", "deputy", "on-call"]),
  );
});

test("the roles that an actor names, and the matrix in force: the school's own, else the policy's, else none", () => {
  expect([rolesOf("dsl"), rolesOf({ anyOf: ["a", "b"] }), rolesOf({ allOf: ["c"] })]).toEqual([
    ["dsl"],
    ["a", "b"],
    ["c"],
  ]);
  const trust = policies["reach2-2020"];
  const own = { ...reach2RiskMatrix, id: "own" };
  expect(matrixInForce(trust, { riskMatrix: own })).toBe(own);
  expect(matrixInForce(trust, {})).toBe(trust.riskMatrix);
  const without = ["reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"] as const;
  for (const id of without) expect(matrixInForce(policies[id], {}), id).toBeUndefined();
});
