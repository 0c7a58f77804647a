import { expect, test } from "vitest";
import { policies } from "./policies.js";
import { reach2RiskMatrix } from "./reach2RiskMatrix.js";
import { riskMatrixOf } from "./riskMatrixOf.js";

test("the matrix of a policy is that of its document, and a policy without one has none to give", () => {
  expect(riskMatrixOf(policies["reach2-2020"])).toBe(policies["reach2-2020"].riskMatrix);
  expect(reach2RiskMatrix).toBe(policies["reach2-2020"].riskMatrix);
  expect(() => riskMatrixOf(policies["alumwell-2025"])).toThrow(
    expect.objectContaining({ code: "invalid-definition" }),
  );
});
