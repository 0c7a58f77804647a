import { expect, test } from "vitest";
import { exampleVisit } from "../../test/exampleVisit.js";
import { policies } from "../policies/policies.js";
import type { School } from "../school/schoolSchema.js";
import { assessVisit } from "./assessVisit.js";

const name = "Dilys Prosser";
const person = (id: string, as = name) => ({ id, name: as });

/** Whether the form of Appendix 2 counts as signed by a senior leader, before a first visit. */
function signed(
  signOff: { name: string; role?: string },
  school: Partial<School>,
  visitors = exampleVisit.visitors,
): string | undefined {
  const initial = { ...exampleVisit.assessments?.initial, answers: {}, signOff: { on: "2026-06-08", ...signOff } };
  const visit = { ...exampleVisit, visitors, visitNumber: 1, earlierVisits: [], events: [], assessments: { initial } };
  const question = { visit, policy: policies["reach2-2020"], now: "2026-06-09T12:00:00Z", mode: "lenient" } as const;
  return assessVisit({ ...question, school }).trace.find(({ rule }) => rule === "initial-form-signed")?.state;
}

const leader = { people: [person("d")], roles: { "senior-leader": ["d"] } };
const deputy = { name, role: "Deputy headteacher" };

test.each([
  ["a deputy headteacher whom the school file names as senior leader", deputy, leader, "met"],
  ["the same, named without a role beside the name", { name }, leader, "met"],
  ["the same, in other capitals and spaces", { ...deputy, name: " dilys  PROSSER " }, leader, "met"],
  [
    "the same, with the accent typed apart in one of the two",
    { name: "Sia\u0302n Rees" },
    { people: [person("d", "Si\u00e2n Rees")], roles: { "senior-leader": ["d"] } },
    "met",
  ],
  ["a deputy headteacher of whom no file says more", deputy, {}, "unmet"],
  ["a deputy headteacher who holds another role", deputy, { ...leader, roles: { buddy: ["d"] } }, "unmet"],
  ["somebody else of the school", { name: "Sam Hale", role: "Teacher" }, leader, "unmet"],
  [
    "one of two people of that name, of whom one is a senior leader",
    deputy,
    { people: [person("d"), person("e")], roles: { "senior-leader": ["d"] } },
    "unmet",
  ],
])("F63: signed by %s (R20-A2-23)", (_, signOff, school, state) => {
  expect(signed(signOff, school)).toBe(state);
});

test("F63: a visitor who signs is known by the name however it is typed, and signs in the roles that the visitor holds (R20-A2-23)", () => {
  const [first, ...others] = exampleVisit.visitors;
  if (first === undefined) throw new Error("the visit has visitors");
  const visitors = [{ ...first, holds: ["senior-leader"] }, ...others];
  for (const typed of [first.name, first.name.toUpperCase(), ` ${first.name.replace(" ", "  ")} `])
    expect(signed({ name: typed, role: "Teacher" }, {}, visitors)).toBe("met");
  expect(signed({ name: "Sam Hale", role: "Teacher" }, {}, visitors)).toBe("unmet");
});
