import * as core from "@home-visits/core";
import { type Issue, type Parsed } from "@home-visits/core";
import * as timers from "@home-visits/core/timers";
import * as escalation from "@home-visits/escalation";
import * as formsPackage from "@home-visits/forms";
import { expect, test } from "vitest";
import { z } from "zod";

// Every parser that the packages export is shown the same harmless but outsized input. A new parser is tried without a line here.

type Parse = (input: unknown) => Parsed<unknown>;

const withSchema = (parse: (schema: z.ZodType, input: unknown) => Parsed<unknown>): Parse => {
  const schema = z.record(z.string(), z.array(z.string()));
  return (input) => parse(schema, input);
};

/** Parsers that take something before the input. */
const given: Readonly<Record<string, Parse>> = {
  parseWith: withSchema(core.parseWith),
  parseDocumentWith: withSchema(core.parseDocumentWith),
};

const exported = { ...formsPackage, ...escalation, ...timers, ...core };
const parsers = new Map<string, Parse>([
  ...Object.entries(exported).flatMap(([name, made]): [string, Parse][] =>
    /^parse[A-Z]/.test(name) && typeof made === "function" ? [[name, given[name] ?? (made as Parse)]] : [],
  ),
  ["extendPolicy", (input) => core.extendPolicy(core.reach2Policy2020, input)],
  ...Object.values(formsPackage.forms).flatMap((form): [string, Parse][] => [
    [`${form.id}: parse`, form.parse],
    [`${form.id}: complete`, form.complete],
  ]),
]);

const nested = (levels: number): unknown => {
  let deep: unknown = {};
  for (let level = 0; level < levels; level += 1) deep = { deep };
  return deep;
};
const round: Record<string, unknown> = {};
round["events"] = [round];
const worked = {
  get events(): unknown {
    return new Array<number>(1_000_000).fill(0);
  },
};
const endless: unknown = new Proxy(
  {},
  {
    ownKeys: () => ["a", "b"],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
  },
);
const list = new Array<number>(1_000_000).fill(0);

const outsized: readonly (readonly [string, unknown])[] = [
  ["a list of a million entries", list],
  ["such a list inside", { id: "v", events: list, rules: list, people: list, hazards: list, fields: list }],
  ["a list with a million holes", { events: new Array(1_000_000) }],
  ["a text of ten million characters", "7".repeat(10_000_000)],
  ["such a text inside", { id: "7".repeat(10_000_000) }],
  ["such a name", { ["7".repeat(10_000_000)]: 1 }],
  ["a buffer of ten megabytes", new Uint8Array(10_000_000)],
  ["such a buffer inside", { id: new Uint8Array(10_000_000), events: new ArrayBuffer(10_000_000) }],
  ["100,000 levels", nested(100_000)],
  ["a record that holds itself", round],
  ["an entry that is worked out", worked],
  ["a proxy without end", endless],
  ["10,000 lists of wrong entries", { events: Array.from({ length: 10_000 }, () => [0, 0, 0]) }],
  ["10,000 unknown names", Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`visitor${String(at)}`, 1]))],
];

const HALF_A_SECOND = 500;

/** The processor time of the quickest of up to three goes, in milliseconds: what else the machine does takes no part. */
function quickest(run: () => void): number {
  let least = Infinity;
  for (let go = 0; go < 3 && least > HALF_A_SECOND; go += 1) {
    const { user } = process.cpuUsage();
    run();
    least = Math.min(least, (process.cpuUsage().user - user) / 1000);
  }
  return least;
}

test.each([...parsers.keys()])("F35: %s refuses outsized input in half a second, with at most 100 issues", (name) => {
  for (const [what, input] of outsized) {
    let issues: readonly Issue[] = [];
    const took = quickest(() => {
      const outcome = parsers.get(name)?.(input);
      issues = outcome === undefined || outcome.ok ? [] : outcome.issues;
    });
    expect(issues.length, what).toBeGreaterThan(0);
    expect(issues.length, what).toBeLessThanOrEqual(100);
    expect(took, what).toBeLessThan(HALF_A_SECOND);
  }
});

test("every package that reads unknown data is among them", () => {
  expect([...parsers.keys()]).toEqual(
    expect.arrayContaining(["parseVisit", "parsePolicy", "parseSchool", "parseFormDefinition", "parseSchoolCalendar"]),
  );
});
