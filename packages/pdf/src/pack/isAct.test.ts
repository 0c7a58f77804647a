import { factList } from "@home-visits/core";
import { expect, test } from "vitest";
import { isAct } from "./isAct.js";

const change = (fact: string, to: boolean | number | string | readonly string[] = true) =>
  isAct({ fact, to, says: "" });

test.each(factList.filter(({ changes, options }) => changes === "downwards" || options === "bands"))(
  "a milder $id is no act: nobody is told to rate lower (R20-A4-29)",
  ({ id }) => {
    expect(change(id, "low")).toBe(false);
  },
);

test.each(factList.filter(({ changes }) => changes === "none"))(
  "$id cannot be brought about, so it is no act",
  ({ id }) => {
    expect(change(id)).toBe(false);
    expect(change(id, false)).toBe(false);
  },
);

test("an act is what a school can do: another visitor, a signature, a role that goes along", () => {
  expect(change("visitorCount", 2)).toBe(true);
  expect(change("initialFormSigned")).toBe(true);
  expect(change("roleGoes(dsl)")).toBe(true);
});

test("what was done is not undone, and a judgement of another kind is no act either", () => {
  expect(change("initialFormSigned", false)).toBe(false);
  for (const id of ["riskDeemedRaised", "bandsNotWeighed", "necessityConsidered"])
    expect(change(id, false)).toBe(false);
});
