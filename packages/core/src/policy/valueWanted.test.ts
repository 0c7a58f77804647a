import { expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { parseSchool } from "../school/parseSchool.js";
import { parsePolicy } from "./parsePolicy.js";

const base = policies["morecambe-road-2024"];
const own = { kind: "duty", id: "own", cites: ["MOR-VIS-01"], strength: "must", phase: "before", gate: true };
const says = { asks: "It is so.", unmet: "It is not so." };
const issues = (require: object, settings: object = {}) => {
  const rules = [...base.rules, { ...own, says, require }];
  const parsed = parsePolicy({ ...base, settings: { ...base.settings, ...settings }, rules });
  const found = parsed.ok ? [] : parsed.issues.filter(({ code }) => code !== "number-in-settings");
  return found.map(({ path, code, message }) => [path, code, message]);
};
const misfit = (message: string) => [
  [`/rules/${String(base.rules.length)}/require`, "value-misfit", `Compare this fact with ${message}.`],
];

test.each([
  [{ fact: "loneVisitAgreed", is: "yes" }, "true or false, without quotes"],
  [{ fact: "loneVisitAgreed", is: 1 }, "true or false, without quotes"],
  [{ fact: "visitorCount", atLeast: "2" }, "a number, without quotes"],
  [{ fact: "cancelledBecause", is: 3 }, "a word, in quotes"],
  [{ fact: "leavingClock", atMost: "3.30pm" }, "a time of day such as 15:30"],
  [{ fact: "arrivalClock", atLeast: "8:50" }, "a time of day such as 15:30"],
  [{ fact: "arrivalClock", lessThan: "29:30" }, "a time of day such as 15:30"],
])("F42: a literal of another type than its fact is refused (%j)", (require, message) => {
  expect(issues(require)).toEqual(misfit(message));
});

test.each([
  ["visitorCount", "2", "a number, without quotes"],
  ["visitorCount", true, "a number, without quotes"],
  ["loneVisitAgreed", "yes", "true or false, without quotes"],
  ["leavingClock", "3.30pm", "a time of day such as 15:30"],
  ["leavingClock", 15.3, "a time of day such as 15:30"],
])("F42: so is a setting of another type (%s, %j)", (fact, value, message) => {
  const operator = fact === "visitorCount" ? "atLeast" : fact === "leavingClock" ? "atMost" : "is";
  const settings = (found: unknown) => ({
    "own.value": { describes: "what the school decided", origin: "school-set", by: "Headteacher", value: found },
  });
  const require = { fact, [operator]: { setting: "own.value" } };
  expect(issues(require, settings(value))).toEqual([
    ["/settings/own.value/value", "setting-value", `Give ${message}: a fact is compared with this setting.`],
  ]);
  const right = fact === "visitorCount" ? 2 : fact === "leavingClock" ? "15:30" : true;
  expect(issues(require, settings(right))).toEqual([]);
});

const chosen = (value: unknown) => ({
  "own.value": { describes: "what the school decided", origin: "school-set", by: "Headteacher", value },
});

test.each([
  ["cancelledBecause", "is", "Safety", "safety", ""],
  ["weekday", "in", ["mon", "tuesday"], ["monday", "tuesday"], "/0"],
  ["pupilCategories", "includesAny", ["cp", "CP"], ["cp", "lac"], "/1"],
])("F41, F42: a setting holds words that its fact can be (%s)", (fact, operator, wrong, right, place) => {
  const require = { fact, [operator]: { setting: "own.value" } };
  const found = issues(require, chosen(wrong));
  expect(found.map(([path, code]) => [path, code])).toEqual([[`/settings/own.value/value${place}`, "word-misfit"]]);
  expect(issues(require, chosen(right))).toEqual([]);
  const rule = { ...own, says, require };
  const policy = parsePolicy({
    ...base,
    settings: { ...base.settings, ...chosen(right) },
    rules: [...base.rules, rule],
  });
  if (!policy.ok) throw new Error(JSON.stringify(policy.issues));
  const school = (value: unknown) =>
    parseSchool({ name: "S", settings: { "own.value": { value, by: "Head" } } }, { policies: [policy.value] });
  expect(school(wrong)).toMatchObject({ ok: false, issues: [{ path: `/settings/own.value/value${place}` }] });
  expect(school(right).ok).toBe(true);
});

test.each([
  ["atLeast", "2", 3, "a number, without quotes"],
  ["atMost", 2, "15:30", "a word, in quotes"],
  ["is", 1, "first", "a word, in quotes"],
])("F42: a setting is compared with a value of its own type (%s %j)", (operator, literal, value, wanted) => {
  const found = issues({ setting: "own.value", [operator]: literal }, chosen(value));
  const place = `/rules/${String(base.rules.length)}/require/${operator}`;
  expect(found).toContainEqual([place, "setting-misfit", `Give ${wanted} here, or name a setting that is one.`]);
  expect(issues({ setting: "own.value", [operator]: value }, chosen(value))).toEqual([]);
});
