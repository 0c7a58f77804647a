import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import { parseSchool } from "../school/parseSchool.js";
import { jsonPointer } from "./jsonPointer.js";

test("F45: two faults in two settings are each at their own place", () => {
  const base = policies["alumwell-2025"];
  const wrong = { origin: "school-set", describes: "a number", value: 1 };
  const parsed = parsePolicy({ ...base, settings: { ...base.settings, "lone.roles": wrong, "overdue.grace": wrong } });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    "/settings/lone.roles/by",
    "/settings/overdue.grace/by",
  ]);
  const school = parseSchool({ name: "S", settings: { "visitors.entering": { value: 2 }, "lone.roles": {} } });
  expect(school.ok ? [] : school.issues.map(({ path }) => path)).toEqual([
    "/settings/visitors.entering/by",
    "/settings/lone.roles/value",
    "/settings/lone.roles/by",
  ]);
});

test("a name that could be somebody's data still ends a pointer", () => {
  expect(jsonPointer(["settings", "Jo Adeyemi", "by"])).toBe("/settings");
  expect(jsonPointer(["roles", "jo.adeyemi", 0])).toBe("/roles");
  expect(jsonPointer(["settings", "lone.roles", "jo.adeyemi"])).toBe("/settings/lone.roles");
});
