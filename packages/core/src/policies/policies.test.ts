import { describe, expect, test } from "vitest";
import { parsePolicy } from "../policy/parsePolicy.js";
import alumwell from "./alumwell-2025.json" with { type: "json" };
import atlp from "./atlp-covid.json" with { type: "json" };
import morecambe from "./morecambe-road-2024.json" with { type: "json" };
import { policies } from "./policies.js";
import reach2 from "./reach2-2020.json" with { type: "json" };
import reach2Later from "./reach2-later.json" with { type: "json" };

test("every shipped policy is found under its own id", () => {
  for (const [id, policy] of Object.entries(policies)) expect(policy.id).toBe(id);
});

test("a shipped policy is frozen to its last entry, so that plans share it and no edit reaches another's", () => {
  const open = (data: unknown): boolean =>
    typeof data === "object" && data !== null && (!Object.isFrozen(data) || Object.values(data).some(open));
  for (const policy of Object.values(policies)) expect(open(policy), policy.id).toBe(false);
});

describe.each([reach2, reach2Later, alumwell, morecambe, atlp])("the document $id", (document) => {
  test("parses without an issue, and nothing is changed or filled in", () => {
    expect(parsePolicy(document)).toEqual({ ok: true, value: document });
  });
});

/** Every part of a document that cites clauses, with its strength where it has one. */
function citing(data: unknown): readonly { readonly cites: readonly string[]; readonly strength?: unknown }[] {
  if (typeof data !== "object" || data === null) return [];
  const own = "cites" in data && Array.isArray(data.cites) ? [data as { cites: string[]; strength?: unknown }] : [];
  return [...own, ...Object.values(data).flatMap(citing)];
}

describe.each(Object.values(policies))("$id is read alone", (policy) => {
  test("it cites clauses of its own source only, and rests on no other policy", () => {
    const cited = citing(policy).flatMap(({ cites }) => cites);
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((clause) => !clause.startsWith(`${policy.source.code}-`))).toEqual([]);
    expect(policy).not.toHaveProperty("extends");
  });
});

test("sections that only a contents list promises are no rules (R20-CON-02, R20-CON-03)", () => {
  const { rules, timers } = policies["reach2-2020"];
  const cited = citing([rules, timers]).flatMap(({ cites }) => cites);
  expect(cited.filter((clause) => clause.includes("-CON-"))).toEqual([]);
});

test.each([
  ["reach2-2020", "R20-DUR-01", "will"],
  ["reach2-2020", "R20-PRE-18", "a bare imperative"],
  ["reach2-later", "R2X-PRE-13", "are to"],
  ["alumwell-2025", "ALU-BEF-18", "will"],
  ["alumwell-2025", "ALU-BEF-20", "will"],
  ["alumwell-2025", "ALU-OVD-06", "will"],
  ["morecambe-road-2024", "MOR-SAF-04", "will"],
] as const)("%s: %s, worded “%s”, binds like a must", (id, clause, _) => {
  const strengths = citing(policies[id]).flatMap(({ cites, strength }) =>
    cites.includes(clause) && strength !== undefined ? [strength] : [],
  );
  expect(strengths.length).toBeGreaterThan(0);
  expect(new Set(strengths)).toEqual(new Set(["must"]));
});
