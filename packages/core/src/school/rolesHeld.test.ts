import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { startAssessment } from "../assess/startAssessment.js";
import { policies } from "../policies/policies.js";
import type { School } from "./schoolSchema.js";
import { rolesHeld } from "./rolesHeld.js";

test("the roles that somebody holds; without a school's file nobody can tell", () => {
  expect(rolesHeld({ roles: { dsl: ["ana"], sendco: [] } }, [])).toEqual(new Set(["dsl"]));
  expect(rolesHeld({}, [])).toBeUndefined();
  const roles = { dsl: ["ana"], slt: ["ana", "ben"] };
  expect(rolesHeld({ roles }, [{ id: "ana" }])).toEqual(new Set(["slt"]));
  expect(rolesHeld({ roles }, [{ id: "ana" }, { id: "ben" }])).toEqual(new Set());
});

test("the assessment goes by the word of the roles that the school's file knows, as the watch does", () => {
  const about = exampleVisit.visitors.map(({ id }) => id);
  const visit = happening(
    exampleVisit,
    { type: "departed", at: at("13:30") },
    { type: "back", at: at("14:30"), by: "dsl", about },
  );
  const back = (school: Partial<School>): boolean => {
    const question = { visit, policy: policies["reach2-2020"], school, now: at("14:40"), mode: "lenient" } as const;
    return startAssessment(question, false).evaluation.subject.history.allBack !== undefined;
  };
  expect([back({}), back({ roles: { dsl: ["ana"] } }), back({ roles: { dsl: [] } })]).toEqual([true, true, false]);
});
