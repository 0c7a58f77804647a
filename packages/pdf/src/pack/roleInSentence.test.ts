import { policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { roleInSentence } from "./roleInSentence.js";

test.each([
  ["dsl", "the designated safeguarding lead"],
  ["headteacher", "the Head Teacher"],
  ["slt", "a member of the senior leadership team"],
  ["social-worker", "the social worker"],
])("%s is %s in a sentence, by the title of the policy where it has one", (role, said) => {
  expect(roleInSentence(role, policies["alumwell-2025"])).toBe(said);
});

test("what every school calls by its letters keeps them where a policy has no title for it", () => {
  expect(roleInSentence("deputy-dsl", { roles: [] })).toBe("the deputy DSL");
});
