import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "./parsePolicy.js";

const policy = policies["morecambe-road-2024"];
const scoped = (scope: object) =>
  parsePolicy({ ...policy, rules: policy.rules.map((rule, place) => (place === 0 ? { ...rule, scope } : rule)) });

test("F41: a case status that no record can hold is refused at its place, with those that one can", () => {
  expect(scoped({ caseStatuses: ["cp", "CP"] })).toMatchObject({
    ok: false,
    issues: [
      {
        path: "/rules/0/scope/caseStatuses/1",
        message: expect.stringContaining("cp, cin, lac, ehcp, early-help") as string,
      },
    ],
  });
  expect(scoped({ caseStatuses: ["cp", "early-help"], settings: ["doorstep"] }).ok).toBe(true);
});
