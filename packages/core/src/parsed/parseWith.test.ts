import { expect, test } from "vitest";
import { z } from "zod";
import type { Issue } from "./Issue.js";
import { issueMessages } from "./issueMessages.js";
import { parseDocumentWith, parseWith } from "./parseWith.js";

const person = z.strictObject({
  name: z.string().max(5),
  age: z.int().min(0).optional(),
  tags: z
    .array(z.enum(["red", "blue"]))
    .max(1)
    .optional(),
});
const issues = (input: unknown, schema: z.ZodType = person): readonly Issue[] => {
  const outcome = parseWith(schema, input);
  return outcome.ok ? [] : outcome.issues;
};
const codes = (input: unknown, schema: z.ZodType = person): string[] =>
  issues(input, schema).map(({ path, code }) => `${path} ${code}`);

test("good data comes back as a value", () => {
  expect(parseWith(person, { name: "Ada" })).toEqual({ ok: true, value: { name: "Ada" } });
});

test("each fault has a code, a pointer and a sentence that says what to do", () => {
  expect(issues({ age: -1, tags: ["green"] })).toEqual([
    { path: "/name", code: "missing", message: "Add this entry: it is needed." },
    { path: "/age", code: "too-small", message: "Give a number of at least 0." },
    { path: "/tags/0", code: "not-in-list", message: "Choose one of: red, blue." },
  ]);
  expect(issues({ name: "Abcdef", tags: ["red", "red"] }).map(({ message }) => message)).toEqual([
    "Give at most 5 characters.",
    "Give at most 1 entry.",
  ]);
  expect(issues(7)).toEqual([{ path: "", code: "wrong-type", message: "Give a record of named entries here." }]);
});

test("an unknown key is pointed at when it is short and plain, else its parent is; a sentence never repeats it", () => {
  expect(issues({ name: "Ada", agee: 1 })).toEqual([
    { path: "/agee", code: "unknown-key", message: expect.stringContaining("such as age.") },
  ]);
  const secret = "Mrs Jones of 3 Invented Row";
  expect(issues({ name: "Ada", [secret]: 1 })).toEqual([
    { path: "", code: "unknown-key", message: expect.not.stringContaining("Jones") },
  ]);
  expect(codes({ name: "Ada", ["x".repeat(33)]: 1 })).toEqual([" unknown-key"]);
});

test("__proto__ and constructor are unknown keys like others, and change nothing", () => {
  expect(codes(JSON.parse('{"name":"Ada","__proto__":{"admin":true}}'))).toEqual([" unknown-key"]);
  expect(codes({ name: "Ada", constructor: 1 })).toEqual(["/constructor unknown-key"]);
  expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
});

test("10,000 unknown keys give 100 issues, the last of which says how many there are more", () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, i]));
  const found = issues({ name: "Ada", ...many });
  expect(found).toHaveLength(100);
  expect(found.at(-1)).toEqual({ path: "", code: "more-issues", message: expect.stringContaining("9,901 more") });
});

test("10,000 broken entries of a list give 100 issues too", () => {
  const found = issues(
    Array.from({ length: 10_000 }, () => 7),
    z.array(z.string()),
  );
  expect(found).toHaveLength(100);
  expect(found.at(-1)).toMatchObject({ code: "more-issues", message: expect.stringContaining("9,901") });
});

test("exactly 100 issues are all shown", () => {
  expect(
    issues(
      Array.from({ length: 100 }, () => 7),
      z.array(z.string()),
    ).every(({ code }) => code === "wrong-type"),
  ).toBe(true);
});

test("what cannot be read is an issue, never an exception: the first is what plainData says", () => {
  const round: Record<string, unknown> = {};
  round["self"] = round;
  expect(codes(round)).toEqual([" too-deep"]);
  expect(codes({ name: "x".repeat(100_001) })).toEqual(["/name text-too-large"]);
  const trap = {
    get name(): string {
      throw new Error("secret");
    },
  };
  expect(codes(trap)).toEqual(["/name unreadable"]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  expect(codes(proxy)).toEqual(["/name missing"]);
  revoke();
  expect(codes(proxy)).toEqual([" unreadable"]);
});

test("a document holds at most 1,000 entries in one list, a record 20,000", () => {
  const list = new Array<number>(1_001).fill(7);
  expect(parseWith(z.array(z.int()), list).ok).toBe(true);
  expect(parseDocumentWith(z.array(z.int()), list)).toMatchObject({ issues: [{ path: "", code: "too-long" }] });
});

test.each([
  [null],
  [undefined],
  [NaN],
  [Symbol("s")],
  [10n],
  [() => 1],
  [new Date(0)],
  [new Map()],
  [[]],
  [Object.create(null)],
])("odd input %# is an issue", (odd) => {
  expect(issues(odd)).not.toHaveLength(0);
});

test("a union without a tag gives the issues of the one alternative that fits", () => {
  const either = z.union([z.int(), z.strictObject({ level: z.int() })]);
  expect(codes({ level: "x" }, either)).toEqual(["/level wrong-type"]);
  expect(codes("x", either)).toEqual([" no-alternative-fits"]);
  expect(codes(undefined, either)).toEqual([" missing"]);
});

test("a refinement may bring its own code and sentence", () => {
  const even = z.int().refine((n) => n % 2 === 0, { error: "Give an even number.", params: { code: "odd" } });
  expect(issues(3, even)).toEqual([{ path: "", code: "odd", message: "Give an even number." }]);
  expect(
    codes(
      3,
      z.int().refine((n) => n % 2 === 0),
    ),
  ).toEqual([" not-allowed"]);
});

test("every sentence of the catalogue starts with a capital, ends with a full stop and speaks to the reader", () => {
  for (const sentence of Object.values(issueMessages)) expect(sentence).toMatch(/^[A-Z][a-z]+ .*\.$/);
});

test("F71: a limit is written as people write it", () => {
  const parsed = parseDocumentWith(z.strictObject({ note: z.string().max(10_000) }), { note: "a".repeat(10_001) });
  expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual(["Give at most 10,000 characters."]);
});
