import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import type { Policy } from "../policy/policySchema.js";
import { settingsOf } from "../policy/settingsOf.js";
import { parseSchool } from "../school/parseSchool.js";
import { valueOfSetting } from "../policy/statedOrAssumed.js";
import { lintPolicy } from "./lintPolicy.js";

/** The settings of a policy that a school may choose, each chosen as the policy has it, or with a number of years. */
const choosingAll = (policy: Policy) => {
  const choices = Object.entries(settingsOf(policy)).map(
    ([id, setting]) => [id, { value: valueOfSetting(setting) ?? 3, by: "Headteacher" }] as const,
  );
  return { name: "Larkfield Primary", settings: Object.fromEntries(choices) };
};
const unread = (policy: Policy, school: object) =>
  lintPolicy(policy, { school }).flatMap(({ code, path }) => (code === "choice-unread" ? [path] : []));

test.each([
  ["reach2-2020", []],
  ["reach2-later", ["/settings/policy.reviewEvery"]],
  ["alumwell-2025", ["/settings/policy.reviewEvery"]],
  ["morecambe-road-2024", ["/settings/policy.reviewEvery"]],
  ["atlp-covid", []],
] as const)(
  "of all that a school may choose under %s, what changes nothing is told (R20-HDR-06, R2X-TCH-01, MOR-HDR-02, ALU-HDR-06, ATLP-VER-03)",
  (id, paths) => {
    expect(unread(policies[id], choosingAll(policies[id]))).toEqual(paths);
  },
);

test("a school that chose nothing is told nothing, and neither is one whose choice is of another policy", () => {
  expect(unread(policies["morecambe-road-2024"], { name: "Larkfield Primary" })).toEqual([]);
  const school = parseSchool({ settings: { "assessment.reviewEvery": { value: 6, by: "Headteacher" } } });
  expect(unread(policies["morecambe-road-2024"], school.ok ? school.value : {})).toEqual([]);
});
