import { policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { nameless, standInSchool } from "./standInSchool.js";

test.each(Object.values(policies))("the school that stands in for one under $id has no name for paper", (policy) => {
  const { name, ...others } = standInSchool(policy);
  expect(name).not.toBe("");
  expect(nameless({ name, ...others })).toEqual(others);
});
