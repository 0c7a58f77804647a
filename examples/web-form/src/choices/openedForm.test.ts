import { parsePolicy, policies, reach2RiskMatrix } from "@home-visits/core";
import { expect, test } from "vitest";
import { openedForm } from "./openedForm.js";

test("without a policy a form comes in its newest edition, on its own scale", () => {
  const opened = openedForm({ form: "risk-assessment" });
  expect([opened?.form.edition, opened?.matrix, opened?.isShipped]).toEqual(["R20", reach2RiskMatrix, true]);
});

test("a policy brings its own edition of a form", () => {
  const policy = policies["reach2-later"];
  expect(openedForm({ form: "initial-risk-assessment", policy })?.form.edition).toBe("R2X");
});

test("where a policy has no scale, no rating has a band", () => {
  const opened = openedForm({ form: "risk-assessment", policy: policies["alumwell-2025"] });
  expect([opened?.matrix, opened?.isShipped]).toEqual([undefined, true]);
});

test("a policy with a scale of its own makes another form, which no build knows", () => {
  const document = { ...policies["reach2-2020"], riskMatrix: JSON.parse(JSON.stringify(reach2RiskMatrix)) as unknown };
  const policy = parsePolicy(document);
  if (!policy.ok) throw new Error("the policy that ships is not valid");
  expect(openedForm({ form: "risk-assessment", policy: policy.value })?.isShipped).toBe(false);
});

test("there is no form of another name", () => {
  expect(openedForm({ form: "constructor" })).toBeUndefined();
});
