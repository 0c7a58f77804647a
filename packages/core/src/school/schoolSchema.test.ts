import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { parseSchool } from "./schoolSchema.js";

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
