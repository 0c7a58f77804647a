import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { policies } from "../policies/policies.js";
import { parseSchool } from "./parseSchool.js";

const people = [{ id: "head", name: "Hana Okafor" }];
const school = { name: "Sandford Primary School", calendar: cal1, people, roles: { headteacher: ["head"] } };

test("a school is its name, calendar, people and the roles that they hold, frozen to its last entry", () => {
  const read = parseSchool(school);
  expect(read.ok && Object.isFrozen(read.value.people[0])).toBe(true);
});

test("a role that is held by somebody who is not in the list is an issue at its place", () => {
  const read = parseSchool({ ...school, roles: { headteacher: ["nobody"] } });
  expect(read.ok ? [] : read.issues.map(({ path, code }) => [path, code])).toEqual([
    ["/roles/headteacher/0", "person-not-found"],
  ]);
});

test("an addendum that no policy has is refused, with the nearest one; only the name of the school is needed", () => {
  const days = { from: "2026-06-01" };
  const read = parseSchool({ name: "Sandford", switchedOn: { "atlp-covd": days, "atlp-covid": days } });
  expect(read.ok ? [] : read.issues).toMatchObject([{ path: "/switchedOn/atlp-covd", code: "unknown-policy" }]);
  expect(read.ok ? "" : read.issues[0].message).toContain("atlp-covid");
  expect(parseSchool({ name: "Sandford" })).toMatchObject({ ok: true, value: { people: [], roles: {} } });
});

test.each([
  ["a mistyped setting", { "wait.noNotise": { value: 10, by: "Head" } }, "unknown-setting"],
  ["a word for a number", { "wait.noNotice": { value: "ten", by: "Head" } }, "setting-type"],
  ["a number for yes or no", { "office.staffedAtWeekends": { value: 1, by: "Head" } }, "setting-type"],
])("a choice that the policies in use do not offer is refused: %s", (_, settings, code) => {
  const read = parseSchool({ name: "Sandford", settings }, { policies: [policies["morecambe-road-2024"]] });
  expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual([code]);
});

test("a length may be written as a period", () => {
  const settings = { "wait.noNotice": { value: "PT10M", by: "Head" } };
  expect(parseSchool({ name: "S", settings }, { policies: [policies["morecambe-road-2024"]] }).ok).toBe(true);
});
