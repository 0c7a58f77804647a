import { expect, test } from "vitest";
import { at, assessmentOf, exampleVisit, judged } from "../../test/exampleVisit.js";

const { signOff, ...whole } = assessmentOf([2, 2]);
const half = { ...whole, hazards: [{ hazard: "an angry relative" }] };
const undated = { hazards: whole.hazards };
const said = (policy: "reach2-2020" | "reach2-later", full: object | undefined) => {
  const { of, verdict } = judged(
    { ...exampleVisit, assessments: { ...exampleVisit.assessments, full } as never },
    policy,
    at("18:00"),
  );
  const code = policy === "reach2-2020" ? "R20" : "R2X";
  return [of(`${code}-AFT-14`), verdict === "no-go"];
};

test.each(["reach2-2020", "reach2-later"] as const)(
  "%s: an unsigned assessment is no better for a blank in it (R20-AFT-14, R2X-AFT-14)",
  (policy) => {
    for (const full of [whole, half, undated]) expect(said(policy, full)).toEqual(["breach", true]);
    expect(said(policy, { ...whole, signOff })[0]).toBe("ok");
    expect(said(policy, { ...half, signOff })[0]).toBe("ok");
  },
);

test("a missing assessment offends a should alone: the source has it so (R20-PRE-06, R20-AFT-14)", () => {
  expect(said("reach2-2020", undefined)[0]).toBe("ok");
});
