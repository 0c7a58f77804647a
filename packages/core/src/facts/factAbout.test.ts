import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import sixth from "../../test/sixthPolicy.json" with { type: "json" };
import { parsePolicy } from "../policy/parsePolicy.js";
import { policies } from "../policies/policies.js";
import { applyChange } from "../assess/applyChange.js";
import { assessVisit } from "../assess/assessVisit.js";

/** The invented policy with one rule alone. */
const withRule = (require: object) => ({
  ...sixth,
  rules: [
    {
      kind: "duty",
      id: "lead-goes",
      cites: ["SIX-3"],
      strength: "must",
      phase: "departure",
      gate: true,
      require,
      says: { asks: "The lead goes.", unmet: "Does the lead go: {fact:roleGoes(dsl)}." },
    },
  ],
});
const issues = (require: object): readonly string[] => {
  const parsed = parsePolicy(withRule(require));
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("a fact about a role is about the role that the policy names", () => {
  const policy = parsePolicy(withRule({ fact: "roleGoes", role: "dsl", is: true }));
  if (!policy.ok) throw new Error("the policy is one");
  const going = (holds: readonly string[] | undefined) => ({
    visit: { ...exampleVisit, visitors: [{ id: "a", name: "A", ...(holds ? { holds: [...holds] } : {}) }] },
    policy: policy.value,
    now: at("09:00"),
    mode: "lenient" as const,
  });

  test.each([
    [["dsl"], "met"],
    [["deputy-dsl"], "unmet"],
    [[], "unmet"],
    [undefined, "unknown"],
  ])("a visitor who holds %j: %s", (holds, state) => {
    expect(assessVisit(going(holds)).trace[0]?.state).toBe(state);
  });

  test("what is wrong is said in the policy's own words, and what would meet it meets it", () => {
    const question = going(["deputy-dsl"]);
    const [finding] = assessVisit(question).findings;
    expect(finding).toMatchObject({
      outcome: "block",
      sentence: "Does the lead go: no.",
      seen: { "roleGoes(dsl)": false },
      wouldBeMetBy: [[{ fact: "roleGoes(dsl)", to: true, says: "the Lead for safeguarding goes" }]],
    });
    const changed = finding?.wouldBeMetBy[0]?.reduce(applyChange, question) ?? question;
    expect(assessVisit(changed).findings).toEqual([]);
    expect(assessVisit(going(undefined)).findings[0]?.sentence).toContain("the Lead for safeguarding goes");
  });

  test("a role that is missing, misplaced or unknown is an issue that says so", () => {
    expect(issues({ fact: "roleGoes", is: true })).toEqual(["role-missing /rules/0/require"]);
    expect(issues({ fact: "visitorCount", role: "dsl", atLeast: 2 })).toEqual(["role-misplaced /rules/0/require"]);
    expect(issues({ fact: "roleGoes", role: "dls", is: true })).toEqual(["unknown-role /rules/0/require"]);
    expect(issues({ fact: "roleGoes", role: "dsl", is: true })).toEqual([]);
  });
});

test("no role of a shipped policy stands in the code of the facts: a policy names whom it means", () => {
  const roles = new Set(
    Object.values(policies).flatMap(({ roles }) => roles.filter(({ kind }) => kind === "person").map(({ id }) => id)),
  );
  roles.delete("visitor");
  expect(roles.size).toBeGreaterThanOrEqual(8);
  const folder = new URL(".", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => !name.endsWith(".test.ts"))) {
    const code = readFileSync(new URL(file, folder), "utf8");
    for (const role of roles) expect(code.includes(`"${role}"`), `${file}: ${role}`).toBe(false);
  }
});
