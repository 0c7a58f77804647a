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
