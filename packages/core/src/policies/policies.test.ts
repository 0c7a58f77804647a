import { expect, test } from "vitest";
import { policies } from "./policies.js";

test("every shipped policy is found under its own id", () => {
  for (const [id, policy] of Object.entries(policies)) expect(policy.id).toBe(id);
});
