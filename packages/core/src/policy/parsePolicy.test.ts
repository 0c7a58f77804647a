import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { matrixInForce } from "../school/matrixInForce.js";
import { extendPolicy } from "./extendPolicy.js";
import { parsePolicy } from "./parsePolicy.js";

const base = policies["morecambe-road-2024"];
const rule = {
  kind: "duty",
  id: "own",
  cites: ["OWN-1"],
  strength: "must",
  phase: "before",
  says: { asks: "Something is so." },
};
const withRule = (more: object) => parsePolicy({ ...base, rules: [...base.rules, { ...rule, ...more }] });
const codes = (parsed: ReturnType<typeof parsePolicy>) => (parsed.ok ? [] : parsed.issues.map(({ code }) => code));

describe("a rule that names something which is not there is refused with a sentence", () => {
  test("a mistyped fact: the nearest is named", () => {
    const parsed = withRule({ require: { fact: "visitorCuont", atLeast: 2 } });
    expect(codes(parsed)).toEqual(["unknown-fact"]);
    expect(parsed.ok ? "" : parsed.issues[0].message).toContain("visitorCount");
    expect(parsed.ok ? "" : parsed.issues[0].path).toBe(`/rules/${String(base.rules.length)}/require`);
  });
  test.each([
    [
      "a setting of another policy",
      { require: { fact: "visitorCount", atLeast: { setting: "visitors.firstVisit" } } },
      "unknown-setting",
    ],
    ["an operator that does not fit", { require: { fact: "codeWordAgreed", atLeast: 2 } }, "operator-misfit"],
    ["a word that the fact cannot be", { require: { fact: "placeOfVisit", is: "garden" } }, "word-misfit"],
    ["a fact of each visitor without forEach", { require: { fact: "visitor.willing", is: true } }, "fact-of-items"],
    ["an act that nothing permits", { require: { permitted: "lone-visit" } }, "act-not-permitted"],
    ["an id that stands twice", { id: "two-advised", require: { fact: "codeWordAgreed", is: true } }, "duplicate-rule"],
    [
      "a rule to beat that does not exist",
      { beats: ["nothing"], require: { fact: "codeWordAgreed", is: true } },
      "unknown-rule",
    ],
    // @data-driven-forms 4.2.0 takes both and looks at one (findings/data-driven-forms-between.sh).
    ["two operators in one test", { require: { fact: "visitorCount", atLeast: 2, atMost: 3 } }, "not-allowed"],
  ])("%s", (_name, more, code) => {
    const parsed = withRule(more);
    expect(parsed.ok).toBe(false);
    if (code !== "not-allowed") expect(codes(parsed)).toContain(code);
  });
});

// An empty `any` is met at json-rules-engine 7.3.1, which takes every list of none as true (findings/json-rules-engine-empty-any.sh).
test.each(["any", "all"])("an empty %s is refused, wherever it stands", (list) => {
  for (const require of [{ [list]: [] }, { not: { [list]: [] } }])
    expect(codes(withRule({ require }))).toEqual(["too-short"]);
});

describe("a duty that would never fall due is refused, and so is a clock of the ladder", () => {
  const deadline = base.timers.find(({ part }) => part === "deadline");
  const others = base.timers.filter(({ id }) => id !== deadline?.id);
  const withDeadline = (more: object) => parsePolicy({ ...base, timers: [{ ...deadline, ...more }, ...others] });

  test.each([
    ["a timer that there is not", { from: { timer: "nothing" } }, "unknown-timer", "/timers/0/from/timer"],
    ["a step that there is not", { from: { step: "ring" } }, "unknown-step", "/timers/0/from/step"],
    ["an order after a timer that there is not", { after: "nothing" }, "unknown-timer", "/timers/0/after"],
    [
      "an event that no record can hold",
      { doneBy: [{ event: "reportd" }] },
      "unknown-event",
      "/timers/0/doneBy/0/event",
    ],
    ["a start by such an event", { from: { event: "arived" } }, "unknown-event", "/timers/0/from/event"],
  ])("%s", (_name, more, code, path) => {
    const parsed = withDeadline(more);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });
  test("the events of the ladder and of the code word are looked at too, and the nearest is named", () => {
    const trust = policies["reach2-2020"];
    const misspelt = JSON.parse(JSON.stringify(trust).replaceAll('"event":"police-called"', '"event":"police-caled"'));
    const parsed = parsePolicy(misspelt);
    const issues = parsed.ok ? [] : parsed.issues;
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["unknown-event"]));
    expect(new Set(issues.map(({ path }) => path.split("/")[1]))).toEqual(new Set(["ladder", "codeWord"]));
    expect(issues[0].message).toContain("police-called");
  });
  test.each([
    ["a mistyped fact", { when: { fact: "nobodyHme", is: true } }, "unknown-fact", "/timers/0/when"],
    [
      "an operator that does not fit",
      { when: { fact: "nobodyHome", atLeast: 2 } },
      "operator-misfit",
      "/timers/0/when",
    ],
    ["a permission", { when: { permitted: "lone-visit" } }, "permitted-too-early", "/timers/0/when/permitted"],
    [
      "a setting that there is not",
      { by: { kind: "elapsed", period: { setting: "wait.none" } } },
      "unknown-setting",
      "/timers/0/by/period/setting",
    ],
    [
      "a setting of another type",
      { by: { kind: "elapsed", period: { setting: "office.staffedAtWeekends" } } },
      "setting-misfit",
      "/timers/0/by/period",
    ],
  ])("the condition and the numbers of a timer are looked at as a rule's are: %s", (_name, more, code, path) => {
    const parsed = withDeadline(more);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });
  test.each([
    ["when", { and: [{ fact: "littleKnown", is: true }] }, '"in": ["monday"]'],
    ["require", { fact: "announced", is: ["told"] }, '"in": ["monday"]'],
    ["cites", ["page 4"], "without spaces"],
  ])("what is no %s is answered with the form that one has", (entry, value, form) => {
    const rule = policies["reach2-2020"].rules.find(({ kind }) => kind === "duty");
    const parsed = parsePolicy({ ...policies["reach2-2020"], rules: [{ ...rule, [entry]: value }] });
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(form) as string,
    );
  });

  test("what a clock counts from is shown where an author names it in another way", () => {
    const [timer] = policies["reach2-2020"].timers;
    const parsed = parsePolicy({ ...policies["reach2-2020"], timers: [{ ...timer, from: { moment: "departed" } }] });
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('{ "event": "departed" }') as string,
    );
  });

  test("a document of an earlier shape gets one issue that says what moved", () => {
    const { timers, ...rest } = base;
    const older = parsePolicy({ ...rest, legs: timers, closedDoor: [], deadlines: [], reviews: [] });
    expect(older.ok ? [] : older.issues.map((issue) => issue.code)).toEqual(["moved-to-timers"]);
    const trust = policies["reach2-2020"];
    const ladder = { ...trust.ladder, starts: { grace: { origin: "not-stated", assumed: "PT0M" } } };
    const sourced = parsePolicy({ ...trust, ladder });
    expect(sourced.ok ? [] : sourced.issues.map((issue) => issue.code)).toEqual(["moved-to-settings"]);
  });
  test("one that counts from another timer is read", () => {
    const waits = (id: string | undefined) =>
      base.timers.some(({ from }) => typeof from === "object" && "timer" in from && from.timer === id);
    const other = others.find(({ from, after }) => typeof from !== "object" && after === undefined);
    expect(waits(deadline?.id)).toBe(false);
    expect(withDeadline({ from: { timer: other?.id } }).ok).toBe(true);
    expect(withDeadline({ from: { timer: deadline?.id } }).ok).toBe(false);
  });
  test("a ladder counts from a planned time or an event, and from nothing else", () => {
    const { ladder } = policies["reach2-2020"];
    if (ladder.status === "none") throw new Error("The policy has a ladder.");
    const startingAt = (at: object | string) =>
      parsePolicy({ ...policies["reach2-2020"], ladder: { ...ladder, starts: { ...ladder.starts, at } } }).ok;
    expect([startingAt("expected-return"), startingAt({ event: "arrived" })]).toEqual([true, true]);
    expect([startingAt({ timer: "back-at-school" }), startingAt({ date: "policy-ratified" })]).toEqual([false, false]);
  });
});

describe("a school writes only its own changes", () => {
  const changes = {
    id: "our-school",
    title: "Our visits",
    edition: "2026",
    source: { code: "OUR", document: "Our visits", cites: [] },
    extends: "morecambe-road-2024",
    settings: {
      "visitors.advised": { describes: "the staff at any visit", origin: "school-set", value: 3, by: "Headteacher" },
    },
    withoutRules: [{ rule: "badge-worn", because: "We wear lanyards.", by: "Headteacher" }],
    rules: [{ ...rule, require: { fact: "codeWordAgreed", is: true } }],
  };

  test("rules are replaced, added and taken out by id, settings by name", () => {
    const parsed = extendPolicy(base, changes);
    expect(parsed.ok && parsed.value.rules.length).toBe(base.rules.length);
    expect(parsed.ok && parsed.value.settings["visitors.advised"]).toMatchObject({ origin: "school-set", value: 3 });
    expect(parsed.ok && parsed.value.ladder).toEqual(base.ladder);
  });
  test("another base, or a rule to drop that is not there, is an issue", () => {
    expect(codes(extendPolicy(policies["reach2-2020"], changes))).toEqual(["unknown-base"]);
    expect(
      codes(extendPolicy(base, { ...changes, withoutRules: [{ rule: "nothing", because: "x", by: "y" }] })),
    ).toEqual(["unknown-rule"]);
  });
});

describe("what throws when it is read", () => {
  const throws = () => {
    throw new RangeError("0121 496 0123");
  };
  const hostile = new Proxy({}, { get: throws, has: throws, ownKeys: throws });

  test.each([
    ["as the whole", hostile],
    ["as an entry", { ...policies["reach2-2020"], review: hostile }],
    [
      "as an entry that can be got alone",
      { ...policies["reach2-2020"], review: Object.defineProperty({}, "setting", { get: throws }) },
    ],
  ])("%s is an issue, and never an exception", (_, input) => {
    expect(parsePolicy(input).ok).toBe(false);
  });
  test("in place of a policy or a school is an error of ours, which holds nothing of it", () => {
    const error = expect.objectContaining({ code: "invalid-argument" });
    const ofSchool = () => matrixInForce({}, hostile);
    expect(ofSchool).toThrow(error);
    expect(ofSchool).not.toThrow(/0121/);
    expect(() => matrixInForce(hostile, {})).toThrow(error);
  });
});
