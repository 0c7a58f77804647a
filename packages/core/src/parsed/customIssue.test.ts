import { expect, test } from "vitest";
import { z } from "zod";
import { acceptedBy } from "./acceptedBy.js";
import { customIssue, refused } from "./customIssue.js";
import { issue } from "./Issue.js";
import { notParsed, parsed } from "./Parsed.js";
import { parseWith } from "./parseWith.js";

const issuesOf = (schema: z.ZodType, input: unknown) => {
  const outcome = parseWith(schema, input);
  return outcome.ok ? [] : outcome.issues;
};

test("a refused refinement gives the catalogue's code and sentence, with zod alone as well as with parseWith", () => {
  const schema = z.string().refine(() => false, refused("blank-text"));
  expect(issuesOf(schema, "x")).toEqual([issue("", "blank-text")]);
  expect(schema.safeParse("x").error?.issues[0]?.message).toBe(issue("", "blank-text").message);
});

test("an issue with a path points into the refined value, and its details fill the sentence", () => {
  const schema = z.strictObject({ a: z.strictObject({ b: z.int() }) }).superRefine((_, context) => {
    context.addIssue(customIssue("times-out-of-order", ["a", "b"], { earlier: "arrive" }));
  });
  expect(issuesOf(schema, { a: { b: 1 } })).toEqual([issue("/a/b", "times-out-of-order", { earlier: "arrive" })]);
  expect(issue("", "times-out-of-order", { earlier: "arrive" }).message).toContain("before “arrive”");
});

test("a schema accepts what a parser accepts, and passes its code and sentence on", () => {
  const schema = z
    .string()
    .superRefine(acceptedBy((input) => (input === "good" ? parsed(1) : notParsed(issue("", "urn-invalid")))));
  expect(parseWith(schema, "good")).toEqual({ ok: true, value: "good" });
  expect(issuesOf(z.array(schema), ["bad"])).toEqual([issue("/0", "urn-invalid")]);
});
