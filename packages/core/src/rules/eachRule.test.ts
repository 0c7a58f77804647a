import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { supposeState, suppositions, withOnly } from "../../test/supposeState.js";
import { policies } from "../policies/policies.js";
import { assessVisit } from "../assess/assessVisit.js";
import type { Supposed } from "../conditions/Evaluation.js";

// One of everything that a rule can look at, and a visit that is over and filed, so that nothing is pending.
const visit = happening(
  {
    ...exampleVisit,
    warnings: [{ source: "police", at: at("08:00") }],
    travel: { mode: "car", pupilsCarried: [{ pupil: "pupil", vehicle: "car" }] },
  },
  { type: "departed", at: at("13:30") },
  { type: "incident", at: at("14:00") },
  { type: "left", at: at("14:30") },
  { type: "back", at: at("15:00") },
  { type: "record-filed", at: at("15:30") },
);
const one = { ...visit, visitors: visit.visitors.slice(0, 1) };
const now = at("16:00");

const rules = Object.values(policies).flatMap((policy) =>
  policy.rules.flatMap((rule) =>
    rule.kind === "duty" || rule.kind === "ban" || rule.kind === "silence"
      ? [{ name: `${policy.id}: ${rule.id} (${rule.cites.join(", ")})`, policy: withOnly(policy, rule), rule }]
      : [],
  ),
);

describe.each(rules)("$name", ({ policy, rule }) => {
  const asked = { visit: one, policy, now };
  const outcomes = (suppose: Supposed) =>
    assessVisit({ ...asked, mode: "lenient", suppose })
      .findings.filter((finding) => finding.rule === rule.id)
      .map(({ outcome }) => outcome);

  const mayBeLeft = rule.kind !== "silence" && rule.strength === "may";

  test("alone decides: kept it says nothing, unkept it is a finding of its own strength, or none if it only may be kept", () => {
    const [met, unmet] = [supposeState(asked, rule, "met"), supposeState(asked, rule, "unmet")];
    expect(met, "some facts keep the rule").toBeDefined();
    expect(unmet, "some facts break the rule").toBeDefined();
    if (!met || !unmet) return;
    const expected = rule.kind === "silence" ? "open" : rule.strength === "must" ? "breach" : "advice";
    expect(outcomes(met)).toEqual([]);
    expect(
      outcomes(unmet)
        .filter((outcome) => outcome !== "conflict")
        .every((outcome) => outcome === expected),
    ).toBe(true);
    expect(outcomes(unmet).length > 0).toBe(!mayBeLeft);
  });

  test("with nothing known it is never broken", () => {
    const [some = {}] = suppositions(asked, rule);
    const nothing = Object.fromEntries(Object.keys(some).map((key) => [key, null]));
    expect(outcomes(nothing).every((outcome) => outcome === "open")).toBe(true);
  });
});

const answers = Object.values(policies).flatMap((policy) =>
  policy.rules.flatMap((rule) =>
    rule.kind === "permission" || rule.kind === "definition"
      ? [{ name: `${policy.id}: ${rule.id} (${rule.cites.join(", ")})`, policy: withOnly(policy, rule), rule }]
      : [],
  ),
);

test.each(answers)("$name holds under some facts and not under others, and is never a finding", ({ policy, rule }) => {
  const asked = { visit: one, policy, now };
  for (const state of ["met", "not-applicable"] as const) {
    const suppose = supposeState(asked, rule, state);
    expect(suppose, state).toBeDefined();
    const { findings } = assessVisit({ ...asked, mode: "lenient", suppose: suppose ?? {} });
    expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
  }
});
