import { describe, expect, it } from "vitest";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { actorContext } from "./actorContext.js";
import { noParty, resolvedActor } from "./actingPeople.js";
import { resolveActor } from "./resolveActor.js";
import { samePerson } from "./samePerson.js";
import { parseSchool } from "@home-visits/core";

const reach2 = policy("reach2-2020");
const resolve = (actor: Parameters<typeof resolveActor>[0], visit = visitV, given = reach2) =>
  resolvedActor(resolveActor(actor, actorContext({ visit, policy: given, school })), noParty);

describe("who acts", () => {
  it("is the visit's own buddy and visitors, and the school's people in the order to try them", () => {
    expect(resolve("buddy")).toMatchObject({ title: "Buddy", people: [{ name: "Carys Bell" }] });
    expect(resolve("visitor").people.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(resolve("senior-leader").people.map(({ id }) => id)).toEqual(["leader", "head"]);
  });

  it("is the office with the school's number where the role is a body", () => {
    expect(resolve("school-office").people).toEqual([{ name: "School office", number: "01632 960100" }]);
  });

  it("is the school or its office where the policy's roles do not list them", () => {
    const silent = { ...reach2, roles: reach2.roles.filter(({ kind }) => kind !== "body") };
    expect(resolve("school-office", visitV, silent).people).toEqual([
      { name: "School office", number: "01632 960100" },
    ]);
    expect(resolve("school", visitV, silent).people).toEqual([{ name: "School", number: "01632 960100" }]);
  });

  it("is nobody when the watcher is a visitor, or when no one holds the role", () => {
    const visit = { ...visitV, buddy: { name: "Amal  REES" } };
    expect(resolve("buddy", visit)).toMatchObject({ people: [], nobody: "on-the-visit" });
    expect(resolve("caretaker")).toMatchObject({ title: "Caretaker", nobody: "role-not-held" });
  });

  it("any of several is everybody in their order, once; all of several is nobody when one is missing", () => {
    expect(resolve({ anyOf: ["senior-leader", "headteacher"] }).people.map(({ id }) => id)).toEqual(["leader", "head"]);
    expect(resolve({ allOf: ["buddy", "caretaker"] }).nobody).toBe("role-not-held");
    expect(resolve({ allOf: ["buddy", "headteacher"] }).nobody).toBeUndefined();
  });

  it("has the substitutes that the policy names after those who hold the role, and never goes round in a circle", () => {
    const roles = reach2.roles.map((role) =>
      role.id === "headteacher"
        ? { ...role, substitutes: ["line-manager"] }
        : role.id === "line-manager"
          ? { ...role, substitutes: ["headteacher"] }
          : role,
    );
    expect(resolve("headteacher", visitV, { ...reach2, roles }).people.map(({ id }) => id)).toEqual([
      "head",
      "manager",
    ]);
  });
});

describe("one person under two entries", () => {
  it("is told by id, or by name unless the numbers differ", () => {
    expect(samePerson({ name: "A", id: "x" }, { name: "B", id: "x" })).toBe(true);
    expect(samePerson({ name: "Jo Ng", number: "07700 900001" }, { name: "jo ng", number: "+44 7700 900001" })).toBe(
      true,
    );
    expect(samePerson({ name: "Jo Ng", number: "07700 900001" }, { name: "Jo Ng", number: "07700 900002" })).toBe(
      false,
    );
    expect(samePerson({ name: "Jo Ng" }, { name: "Jo Ng", number: "07700 900002" })).toBe(true);
  });
});

describe("a school as data", () => {
  it("is accepted, and refused when a role names somebody who is not on its list", () => {
    expect(parseSchool(school).ok).toBe(true);
    const wrong = parseSchool({ ...school, roles: { dsl: ["nobody"] } });
    expect(wrong.ok ? [] : wrong.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/roles/dsl/0 person-not-found",
    ]);
  });
});
