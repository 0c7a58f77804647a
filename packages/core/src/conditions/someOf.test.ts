import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { evaluationOf } from "../../test/evaluationOf.js";
import { duty, ownIssuesOf, ownPolicy } from "../../test/ownPolicy.js";
import { assessVisit } from "../assess/assessVisit.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { sayCondition } from "../timers/sayCondition.js";
import { truthNames } from "./truth.js";

const NOW = Date.parse(at("18:00"));
const truthOf = (asked: Condition, visit: Visit) => {
  const { ready, evaluation } = evaluationOf(asked, visit, NOW);
  expect(ready.trace(evaluation).truth).toBe(truthNames[ready.truth(evaluation)]);
  return truthNames[ready.truth(evaluation)];
};
const speaks: Condition = { some: "visitor", where: { fact: "speaksWelsh", is: true } };
const welsh = {
  id: "speaksWelsh",
  of: "visitor",
  type: "yes-no",
  describes: "Whether the visitor speaks Welsh.",
  words: { yes: "the visitor speaks Welsh", no: "the visitor speaks no Welsh" },
};
const policy = ownPolicy({ facts: [welsh], rules: [duty("one-speaks-welsh", speaks)] });
const going = (...own: readonly (boolean | undefined)[]): Visit => ({
  ...exampleVisit,
  visitors: own.map((speaksWelsh, place) => ({
    id: String(place),
    name: `Visitor ${String(place)}`,
    ...(speaksWelsh === undefined ? {} : { own: { speaksWelsh } }),
  })),
});
const outcomeOf = (visit: Visit) =>
  assessVisit({ visit, policy, now: at("09:00"), mode: "lenient" }).findings.map(({ outcome, pointers }) => [
    outcome,
    pointers,
  ]);

describe("one of several is enough", () => {
  test("true with the first, unknown while one may be, false where none is", () => {
    const where: Condition = { fact: "vehicle.makeHeld", is: true };
    const of = (vehicles: Visit["vehicles"]) => truthOf({ some: "vehicle", where }, { ...exampleVisit, vehicles });
    expect(of([{}, { make: "Invented" }])).toBe("true");
    expect(of([{}, {}])).toBe("false");
    expect(of([])).toBe("false");
    expect(of(undefined)).toBe("unknown");
    const seen: Condition = { fact: "vehicle.licenceBothParts", is: true };
    const licences: Visit["vehicles"] = [{ licence: { bothParts: false } }, {}];
    expect(truthOf({ some: "vehicle", where: seen }, { ...exampleVisit, vehicles: licences })).toBe("unknown");
  });

  test("its opposite is that none is", () => {
    const incident: Condition = { some: "incident", where: { fact: "incident.formCompleted", is: false } };
    expect(truthOf({ not: incident }, exampleVisit)).toBe("true");
    expect(truthOf({ not: incident }, happening(exampleVisit, { type: "incident", at: at("14:00") }))).toBe("false");
  });

  test("a rule with it is judged once for the visit, and points to each of them", () => {
    expect(outcomeOf(going(false, true))).toEqual([]);
    expect(outcomeOf(going(false, undefined))).toEqual([
      ["open", ["/visitors/0/own/speaksWelsh", "/visitors/1/own/speaksWelsh"]],
    ]);
    expect(outcomeOf(going(false, false))).toMatchObject([["block", [expect.anything(), expect.anything()]]]);
  });

  test("a second visit with other visitors is judged by itself", () => {
    expect(
      [going(false, true), going(false, false), going(false, true)].map((visit) => outcomeOf(visit).length),
    ).toEqual([0, 1, 0]);
  });

  test("a fact of a visitor is at home in it, one of a vehicle is not", () => {
    expect(lintPolicy(policy)).toEqual([]);
    const stray = { some: "visitor", where: { fact: "vehicle.makeHeld", is: true } };
    expect(ownIssuesOf({ rules: [duty("a", stray)] }).map(([path, code]) => [path, code])).toEqual([
      ["/rules/0/require/where", "fact-of-items"],
    ]);
    expect(ownIssuesOf({ rules: [duty("a", { some: "visitors", where: stray.where })] }).length).toBeGreaterThan(0);
  });

  test("it is said in words", () => {
    expect(sayCondition(speaks, { own: policy, definitions: {}, settings: {} })).toBe(
      "of one visitor at least it is so that the visitor speaks Welsh",
    );
  });
});
